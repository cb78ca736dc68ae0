package org.annalist.answer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.SearchTerms;
import org.annalist.question.Intent;
import org.annalist.question.Question;

/**
 * Tells where a question asks for when something began or ended, and a claim says the opposite:
 * "and when did it end?" must not be answered by the beginning. Safe for several threads.
 */
final class Bounds {
  /** The properties that say when something began. */
  private static final Set<String> BEGINNINGS = Set.of("began", "founded", "built", "birth");

  /** The properties that say when something ended. */
  private static final Set<String> ENDS = Set.of("ended", "abolished", "left-office", "death");

  /** How far a claim fits that says the opposite. */
  private static final double OPPOSITE = 0.2;

  /** How far a claim fits that only has the word, as in "the end of January". */
  private static final double IN_PASSING = 0.6;

  private final Set<String> beginning;
  private final Set<String> ending;

  Bounds(SearchTerms searchTerms) {
    this.beginning =
        terms(searchTerms, "begin", "began", "start", "started", "founded", "since when");
    this.ending =
        terms(searchTerms, "end", "ended", "over", "finish", "stop", "cease", "until when");
  }

  private static Set<String> terms(SearchTerms searchTerms, String... words) {
    return List.of(words).stream()
        .flatMap(word -> searchTerms.of(word).stream())
        .collect(Collectors.toSet());
  }

  /** From 0 to 1, how far a claim is on the bound that is asked for; 1 where none is. */
  double fit(Question question, Candidate candidate) {
    boolean asksForEnd = asks(question, ending);
    boolean asksForBeginning = asks(question, beginning);
    if (question.intent() != Intent.WHEN || asksForEnd == asksForBeginning) {
      return 1;
    }
    String says = candidate.claim().statement().property();
    if ((asksForEnd ? ENDS : BEGINNINGS).contains(says)) {
      return 1;
    }
    if ((asksForEnd ? BEGINNINGS : ENDS).contains(says)) {
      return OPPOSITE;
    }
    Set<String> asked = asksForEnd ? ending : beginning;
    return candidate.asks().stream().anyMatch(ask -> ask.terms().stream().anyMatch(asked::contains))
        ? 1
        : IN_PASSING;
  }

  private static boolean asks(Question question, Set<String> words) {
    return question.terms().stream().anyMatch(words::contains);
  }
}
