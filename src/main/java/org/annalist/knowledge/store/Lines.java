package org.annalist.knowledge.store;

import java.util.List;

/** Short lists of one-line texts, kept in one column. */
final class Lines {
  private Lines() {}

  /** Joins texts, none of which holds a line break. */
  static String join(List<String> texts) {
    return String.join("\n", texts);
  }

  /** The texts that were joined; empty for an empty column. */
  static List<String> split(String column) {
    return column.isEmpty() ? List.of() : List.of(column.split("\n", -1));
  }
}
