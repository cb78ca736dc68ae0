package org.annalist.knowledge;

import java.util.List;
import java.util.Set;

/**
 * What a claim can be compared by.
 *
 * @param asks the questions that it is known to answer
 * @param terms the terms of its text, value and property, and of its entities' names
 * @param textWords the stems of the words of its text, those that tell nothing among them
 */
public record ClaimWords(List<Ask> asks, Set<String> terms, Set<String> textWords) {
  /** Copies the collections. */
  public ClaimWords {
    asks = List.copyOf(asks);
    terms = Set.copyOf(terms);
    textWords = Set.copyOf(textWords);
  }

  /** The same with other questions. */
  ClaimWords with(List<Ask> others) {
    return new ClaimWords(others, terms, textWords);
  }
}
