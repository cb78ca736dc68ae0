package org.annalist.knowledge;

import java.util.List;
import java.util.Set;

/**
 * A question that a claim is known to answer, in the form in which it is compared with others.
 *
 * @param text the question as written
 * @param terms its terms without the names of the claim's entities and without dates
 * @param words the stems of all its words, names and words that tell nothing among them
 * @param names for each name in it of one of the claim's entities, the ids of those it may mean
 */
public record Ask(String text, Set<String> terms, List<String> words, List<Set<String>> names) {
  /** Copies the collections. */
  public Ask {
    terms = Set.copyOf(terms);
    words = List.copyOf(words);
    names = List.copyOf(names);
  }
}
