package org.annalist.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a question looks for among terms and entities: each of these once, with the word or the
 * names of the question that it speaks for. Immutable, but for arrays that nobody changes.
 */
final class Marks {
  /** What a word counts where only another stands that may mean the same. */
  private static final double ALTERNATIVE = 0.4;

  /** The words of the question. */
  final List<String> words;

  /** For each of them what may stand for it: of several words, it is so for the first. */
  final List<List<String>> alternatives;

  /** The entities that names of the question may mean, with these names as bits. */
  final Map<String, Long> entities = new HashMap<>();

  /** For each word of the question how much it weighs, and how much what may stand for it. */
  final double[] weights;

  final double[] weightsInPart;

  /** For each name in the question its terms. */
  final List<List<String>> termsOfNames;

  /**
   * Marks all of a question.
   *
   * @param words its words
   * @param alternatives for each word what may stand for it
   * @param weights for each word how much it weighs
   * @param names its names
   */
  Marks(List<String> words, List<Set<String>> alternatives, double[] weights, List<Named> names) {
    this.weights = weights;
    this.weightsInPart = Arrays.stream(weights).map(weight -> ALTERNATIVE * weight).toArray();
    this.termsOfNames = names.stream().map(Named::terms).toList();
    Set<String> taken = new HashSet<>(words);
    this.words = words;
    this.alternatives =
        alternatives.stream().map(some -> some.stream().filter(taken::add).toList()).toList();
    for (int name = 0; name < names.size(); name++) {
      long bit = 1L << name;
      names.get(name).ids().forEach(id -> entities.merge(id, bit, (a, b) -> a | b));
    }
  }
}
