package org.annalist.search;

import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.SearchTerms;
import org.annalist.knowledge.Value;
import org.annalist.question.AskedThing;
import org.annalist.question.Question;
import org.annalist.text.NumberWords;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Tells whether a claim counts something else than what a question asks the number of, or nothing
 * at all: who asks how many pages a treaty has is not told how many treaties there are. Safe for
 * several threads.
 */
final class OtherCount {
  /** What is less like anything counted than this is something else: pages, and treaties. */
  private static final double UNLIKE = 0.25;

  /** A claim without a number may tell it all the same, if it is known to answer such questions. */
  private static final double KNOWN = 0.9;

  /** So many words behind a number may tell what it counts. */
  private static final int NEAR = 3;

  private static final int EARLIEST_YEAR = 1000;
  private static final int LATEST_YEAR = 2100;

  private static final Set<String> UNSURE_NUMBERS =
      Set.of("dozens", "scores", "hundred", "hundreds", "thousands", "several", "half", "both");

  private static final Set<String> MONTHS =
      Stream.of(Month.values())
          .map(month -> month.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private final ClaimStore claims;
  private final SearchTerms searchTerms;
  private final Meanings meanings;
  private final WordVectors vectors = WordVectors.shipped();

  OtherCount(ClaimStore claims, SearchTerms searchTerms, Meanings meanings) {
    this.claims = claims;
    this.searchTerms = searchTerms;
    this.meanings = meanings;
  }

  /** Whether nothing that the claim counts is like what the question asks the number of. */
  boolean countsOther(Question question, Claim claim) {
    List<Word> thing = thing(question);
    if (thing.isEmpty()) {
      return false;
    }
    List<Word> counted = counted(claim);
    if (counted.isEmpty()) {
      return likeness(thing, meanings.of(claim)) < KNOWN;
    }
    return Collections.disjoint(searchTerms.stems(thing), searchTerms.stems(counted))
        && Collections.disjoint(terms(thing), terms(counted))
        && likeness(thing, Meanings.of(List.of(text(counted)))) < UNLIKE;
  }

  private Set<String> terms(List<Word> words) {
    return Set.copyOf(searchTerms.of(words, word -> true));
  }

  /** The words of the thing that stand in no name and have a vector, else none. */
  private List<Word> thing(Question question) {
    return AskedThing.counted(question.words()).stream()
        .filter(word -> !question.isNamed(word))
        .filter(word -> vectors.place(word.folded()) != WordVectors.NONE)
        .toList();
  }

  private double likeness(List<Word> thing, AskMeanings meanings) {
    return thing.stream()
        .mapToDouble(word -> meanings.likeness(vectors.place(word.folded())))
        .max()
        .orElse(0);
  }

  /** What a claim counts, or another account of its matter does. */
  private List<Word> counted(Claim claim) {
    return claims.withAccounts(claim).flatMap(one -> countedBy(one).stream()).toList();
  }

  private static List<Word> countedBy(Claim claim) {
    return claim.statement().value() instanceof Value.Figure figure
        ? WordFinder.find(figure.counts())
        : behindNumbers(WordFinder.find(claim.text()));
  }

  private static List<Word> behindNumbers(List<Word> words) {
    List<Word> behind = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (isNumber(words, i)) {
        behind.addAll(words.subList(i + 1, Math.min(i + 1 + NEAR, words.size())));
      }
    }
    return behind;
  }

  private static boolean isNumber(List<Word> words, int at) {
    Word word = words.get(at);
    return word.isNumber()
        ? !isYear(word) && !isMonth(words, at - 1) && !isMonth(words, at + 1)
        : UNSURE_NUMBERS.contains(word.folded()) || NumberWords.length(List.of(word.folded())) > 0;
  }

  private static boolean isYear(Word number) {
    String digits = number.folded();
    int value = digits.length() == 4 ? Integer.parseInt(digits) : 0;
    return value >= EARLIEST_YEAR && value <= LATEST_YEAR;
  }

  private static boolean isMonth(List<Word> words, int at) {
    return at >= 0 && at < words.size() && MONTHS.contains(words.get(at).folded());
  }

  private static String text(List<Word> words) {
    return words.stream().map(Word::folded).collect(Collectors.joining(" "));
  }
}
