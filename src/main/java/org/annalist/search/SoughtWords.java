package org.annalist.search;

import java.util.List;
import java.util.Set;
import org.annalist.question.Question;

/**
 * The words of a question that are looked for, names and dates aside.
 *
 * @param known those that claims know, in their order
 * @param weight how much these weigh together
 * @param unheardOf how much those weigh that no claim has
 */
record SoughtWords(List<Known> known, double weight, double unheardOf) {
  /** Words are told by bits; a question of more words than this is none. */
  private static final int MOST = Long.SIZE;

  /**
   * A word that claims know.
   *
   * @param term the word as a search term
   * @param weight how much it tells
   * @param alternatives terms that will do in its place
   */
  record Known(String term, double weight, Set<String> alternatives) {}

  static SoughtWords of(Question question, SearchTools tools) {
    List<String> terms = question.terms().stream().distinct().toList();
    List<Known> known =
        terms.stream()
            .filter(tools::isKnown)
            .limit(MOST)
            .map(term -> new Known(term, tools.weight(term), tools.claims().alternatives(term)))
            .toList();
    return new SoughtWords(
        known,
        known.stream().mapToDouble(Known::weight).sum(),
        terms.stream().filter(term -> !tools.isKnown(term)).mapToDouble(tools.weights()::of).sum());
  }

  /** What to mark in each candidate: these words, and the names. */
  Marks marks(List<Named> named) {
    return new Marks(
        known.stream().map(Known::term).toList(),
        known.stream().map(Known::alternatives).toList(),
        known.stream().mapToDouble(Known::weight).toArray(),
        named);
  }
}
