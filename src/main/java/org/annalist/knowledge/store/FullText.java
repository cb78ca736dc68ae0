package org.annalist.knowledge.store;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Queries in the language of FTS5, which has a syntax of its own: every term is quoted. A query
 * ends at a zero character, quoted or not.
 */
final class FullText {
  private FullText() {}

  /** A query for rows that hold at least one of the terms. */
  static String anyOf(Collection<String> terms) {
    return terms.stream()
        .distinct()
        .map(term -> '"' + term.replace("\"", "\"\"").replace('\0', ' ') + '"')
        .collect(Collectors.joining(" OR "));
  }
}
