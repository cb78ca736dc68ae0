package org.annalist.search;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.SearchTerms;
import org.annalist.question.AskedThing;
import org.annalist.question.Question;
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

  private final ClaimStore claims;
  private final SearchTerms searchTerms;
  private final WordVectors vectors = WordVectors.shipped();

  OtherCount(ClaimStore claims, SearchTerms searchTerms) {
    this.claims = claims;
    this.searchTerms = searchTerms;
  }

  /** Whether nothing that the claim counts is like what the question asks the number of. */
  boolean countsOther(Question question, Claim claim) {
    List<Word> thing = thing(question);
    if (thing.isEmpty()) {
      return false;
    }
    List<Word> counted = counted(claim);
    if (counted.isEmpty()) {
      return likeness(thing, Meanings.of(asksForNumber(claim))) < KNOWN;
    }
    return Collections.disjoint(searchTerms.stems(thing), searchTerms.stems(counted))
        && Collections.disjoint(terms(thing), terms(counted))
        && likeness(thing, Meanings.of(List.of(text(counted)))) < UNLIKE;
  }

  /** "Which deputies voted?" has the deputies, and yet asks for no number of them. */
  private static List<String> asksForNumber(Claim claim) {
    return claim.asks().stream()
        .filter(ask -> !AskedThing.counted(WordFinder.find(ask)).isEmpty())
        .toList();
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
    return claims.withAccounts(claim).flatMap(one -> CountedWords.of(one).stream()).toList();
  }

  private static String text(List<Word> words) {
    return words.stream().map(Word::folded).collect(Collectors.joining(" "));
  }
}
