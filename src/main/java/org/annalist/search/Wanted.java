package org.annalist.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a question looks for in claims, by key: of a claim that is compared for the first time, and
 * perhaps never again, nothing else need be noted.
 *
 * @param terms its words, what may stand for them, and the words of its names, as terms
 * @param words the stems of its words
 * @param entities what its names may mean
 */
record Wanted(Set<String> terms, Set<String> words, Set<String> entities) {
  static Wanted of(Marks marks, WordWeights weights) {
    Set<String> terms = new HashSet<>(marks.words);
    marks.alternatives.forEach(terms::addAll);
    for (List<String> ofName : marks.termsOfNames) {
      terms.addAll(ofName);
    }
    return new Wanted(terms, new HashSet<>(weights.stems()), marks.entities.keySet());
  }
}
