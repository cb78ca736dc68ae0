package org.annalist.knowledge.store;

import java.util.List;
import java.util.Set;

/** The terms of each question that a claim answers, kept in one column, a line a question. */
final class AskTerms {
  /** Marks a line, since a question of names only has no terms and is still a question. */
  private static final String MARK = "?";

  private AskTerms() {}

  static String join(List<List<String>> asks) {
    return Lines.join(asks.stream().map(terms -> MARK + String.join(" ", terms)).toList());
  }

  static List<Set<String>> split(String column) {
    return Lines.split(column).stream().map(line -> Terms.split(line.substring(1))).toList();
  }
}
