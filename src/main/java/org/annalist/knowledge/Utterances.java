package org.annalist.knowledge;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What people type, as the training has it.
 *
 * @param onHistory questions that ask for claims, of any subject
 * @param others all else: greetings, thanks, questions about other things
 */
public record Utterances(List<String> onHistory, List<String> others) {
  private static final int COMMON = 30;

  /** Copies the lists. */
  public Utterances {
    onHistory = List.copyOf(onHistory);
    others = List.copyOf(others);
  }

  /**
   * Counts in how many utterances on history each term stands; words that are common in questions
   * of any subject count as many.
   *
   * @param searchTerms brings texts to terms
   * @return the counts by term, in the order of the terms
   */
  public SortedMap<String, Integer> counts(SearchTerms searchTerms) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (String utterance : onHistory) {
      Set.copyOf(searchTerms.of(utterance)).forEach(term -> counts.merge(term, 1, Integer::sum));
    }
    for (String word : WordList.read("common-words.txt")) {
      searchTerms.of(word).forEach(term -> counts.merge(term, COMMON, Integer::max));
    }
    return counts;
  }

  /**
   * Returns all of them.
   *
   * @return those on history first
   */
  public Stream<String> all() {
    return Stream.concat(onHistory.stream(), others.stream());
  }
}
