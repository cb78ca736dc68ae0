package org.annalist.search;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.SearchTerms;
import org.annalist.knowledge.Value;
import org.annalist.question.AskedThing;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.text.ResourceLines;
import org.annalist.text.Word;

/**
 * Tells the groups of people that questions ask the number of from those that claims count: "how
 * many died?" does not ask for the children among the dead, nor "how many children died?" for all
 * of them. Safe for several threads.
 */
final class PartsOfCount {
  private static final String PARTICIPLE = "ed";
  private static final String AMOUNT = "many";

  private final ClaimStore claims;
  private final SearchTerms searchTerms;
  private final Set<String> some;
  private final Set<String> parts;
  private final Set<String> groups;

  PartsOfCount(ClaimStore claims, SearchTerms searchTerms) {
    this.claims = claims;
    this.searchTerms = searchTerms;
    this.some = terms("part", "mixed");
    this.parts = terms("part", "fighting");
    this.groups = terms("part", "fighting", "mixed", "whole");
  }

  private Set<String> terms(String... kinds) {
    return ResourceLines.of(PartsOfCount.class, "groups.tsv").stream()
        .map(line -> line.split("\t"))
        .filter(columns -> List.of(kinds).contains(columns[0]))
        .flatMap(columns -> Stream.of(columns[1].split(" ")))
        .flatMap(word -> searchTerms.of(word).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a claim counts some whom the question does not name. */
  boolean countsSome(Question question, Claim claim) {
    return question.intent() == Intent.HOW_MANY
        && counted(claim).anyMatch(term -> some.contains(term) && !question.terms().contains(term));
  }

  /** Whether a claim counts the group whose number is asked for, and no other group with it. */
  boolean countsJust(Question question, Claim claim) {
    Set<String> asked = asked(question, groups);
    return !asked.isEmpty()
        && asked.equals(counted(claim).filter(groups::contains).collect(Collectors.toSet()));
  }

  /**
   * Whether the number of a group is asked for that neither the claim nor another account of its
   * matter speaks of.
   */
  boolean leavesOut(Question question, Claim claim) {
    Set<String> asked = asked(question, parts);
    return !asked.isEmpty() && claims.withAccounts(claim).allMatch(one -> isSilentOn(asked, one));
  }

  /** The groups whose number is asked for, by their terms; "reported" behind them is none. */
  private Set<String> asked(Question question, Set<String> of) {
    Set<String> asked = new HashSet<>();
    if (question.intent() == Intent.HOW_MANY) {
      List<Word> counted = AskedThing.counted(question.words());
      List<Word> named =
          (counted.isEmpty() ? behindAmount(question.words()) : counted)
              .stream().takeWhile(word -> !word.folded().endsWith(PARTICIPLE)).toList();
      asked.addAll(searchTerms.of(named, word -> true));
      asked.retainAll(of);
    }
    return asked;
  }

  /** "Of the people killed, how many were women?" asks for the women behind "many"; else all. */
  private static List<Word> behindAmount(List<Word> words) {
    int at = 0;
    while (at < words.size() && !AMOUNT.equals(words.get(at).folded())) {
      at++;
    }
    return at == words.size() ? words : words.subList(at, words.size());
  }

  private boolean isSilentOn(Set<String> asked, Claim claim) {
    return Collections.disjoint(asked, searchTerms.of(claim.text()))
        && counted(claim).noneMatch(asked::contains);
  }

  /** What a figure counts, or what is said with one: "from 30 to 40 soldiers killed". */
  private Stream<String> counted(Claim claim) {
    Value value = claim.statement().value();
    if (value instanceof Value.Figure figure) {
      return searchTerms.of(figure.counts()).stream();
    }
    if (value == null || value.wording().chars().noneMatch(Character::isDigit)) {
      return Stream.empty();
    }
    return searchTerms.of(value.wording()).stream();
  }
}
