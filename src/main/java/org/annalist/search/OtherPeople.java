package org.annalist.search;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.question.AskedThing;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.text.ResourceLines;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Tells whether a question asks for the number of one people's, or of those in somebody's service,
 * that a claim gives of others alone, or of another fate: how many Orsinians fell is not told by
 * how many Ruritanians did, nor how many were wounded by how many were killed. Safe for several
 * threads.
 */
final class OtherPeople {
  private static final Set<String> BOTH_SIDES = Set.of("both", "sides");

  private final ClaimStore claims;
  private final Peoples ofCountries;
  private final List<Set<String>> peoples;
  private final List<Fate> fates;

  /**
   * What became of people.
   *
   * @param asking words that ask for it, and tell it
   * @param telling other words that tell it
   */
  private record Fate(Set<String> asking, Set<String> telling) {}

  /**
   * Makes it for what is known.
   *
   * @param claims what is known
   * @param ofCountries the peoples that have a country
   */
  OtherPeople(ClaimStore claims, Peoples ofCountries) {
    this.claims = claims;
    this.ofCountries = ofCountries;
    List<String[]> rows =
        ResourceLines.of(OtherPeople.class, "counted-people.tsv").stream()
            .map(line -> line.split("\t"))
            .toList();
    this.peoples = of("people", rows).map(columns -> Set.of(columns[1].split(" "))).toList();
    this.fates =
        of("fate", rows)
            .map(columns -> new Fate(Set.of(columns[1].split(" ")), Set.of(columns[2].split(" "))))
            .toList();
  }

  private static Stream<String[]> of(String kind, List<String[]> rows) {
    return rows.stream().filter(columns -> columns[0].equals(kind));
  }

  /** Whether neither a claim nor another account of its matter has a number of those asked for. */
  boolean areCounted(Question question, Claim claim) {
    return question.intent() == Intent.HOW_MANY
        && (areOthers(question, claim) || haveOtherFate(question, claim));
  }

  private boolean areOthers(Question question, Claim claim) {
    Set<String> asked = peoples(AskedThing.counted(question.words()).stream());
    if (asked.isEmpty()) {
      return false;
    }
    Set<String> itself = peoples(counted(claim));
    if (itself.isEmpty() && areOfBothSides(claim)) {
      return true;
    }
    Set<String> counted =
        itself.isEmpty()
            ? peoples(claims.withAccounts(claim).flatMap(OtherPeople::counted))
            : itself;
    return !counted.isEmpty() && Collections.disjoint(asked, counted);
  }

  /** "5,000 soldiers of both sides" are not those of one. */
  private static boolean areOfBothSides(Claim claim) {
    return folded(WordFinder.find(claim.text()).stream()).containsAll(BOTH_SIDES);
  }

  /** What is counted in the text, and in what the claim is known to answer. */
  private static Stream<Word> counted(Claim claim) {
    return Stream.concat(
        Stream.of(CountedWords.of(claim), CountedWords.behindNumbers(claim)).flatMap(List::stream),
        claim.asks().stream().flatMap(ask -> AskedThing.counted(WordFinder.find(ask)).stream()));
  }

  private boolean haveOtherFate(Question question, Claim claim) {
    Set<String> asked = folded(question.words().stream());
    List<Fate> wanted =
        fates.stream().filter(fate -> !Collections.disjoint(fate.asking, asked)).toList();
    if (wanted.isEmpty()) {
      return false;
    }
    Set<String> told = folded(claims.withAccounts(claim).flatMap(OtherPeople::all));
    return wanted.stream()
        .noneMatch(
            fate ->
                !Collections.disjoint(fate.asking, told)
                    || !Collections.disjoint(fate.telling, told));
  }

  private static Stream<Word> all(Claim claim) {
    return Stream.concat(
        CountedWords.of(claim).stream(),
        Stream.concat(Stream.of(claim.text()), claim.asks().stream())
            .flatMap(text -> WordFinder.find(text).stream()));
  }

  /** The countries of the peoples among some words, and a word for each people that has none. */
  private Set<String> peoples(Stream<Word> words) {
    List<String> folded = words.map(Word::folded).distinct().toList();
    Set<String> found = new HashSet<>();
    folded.forEach(word -> found.addAll(ofCountries.called(List.of(word))));
    peoples.stream()
        .filter(row -> !Collections.disjoint(row, folded))
        .forEach(row -> found.add(Collections.min(row)));
    return found;
  }

  private static Set<String> folded(Stream<Word> words) {
    return words.map(Word::folded).collect(Collectors.toSet());
  }
}
