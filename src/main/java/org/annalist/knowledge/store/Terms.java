package org.annalist.knowledge.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Sets of terms, kept in one column, separated by spaces. */
final class Terms {
  private Terms() {}

  static Set<String> split(String column) {
    return column.isBlank() ? Set.of() : new LinkedHashSet<>(List.of(column.strip().split(" +")));
  }
}
