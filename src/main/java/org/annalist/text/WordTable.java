package org.annalist.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Words by their kind, as a table in the program. A line has a kind, a tab, and words with a space
 * between, {@code plural people men women}; several lines may be of one kind. Immutable.
 */
public final class WordTable {
  private static final int COLUMNS = 2;

  private final Map<String, Set<String>> wordsByKind = new HashMap<>();

  private WordTable() {}

  /**
   * Reads a table that lies beside a class.
   *
   * @param beside the class
   * @param name the name of the file
   * @return the table
   * @throws IllegalStateException when the program was built without it
   */
  public static WordTable of(Class<?> beside, String name) {
    WordTable table = new WordTable();
    ResourceLines.of(beside, name).stream()
        .map(line -> line.split("\t", COLUMNS))
        .forEach(columns -> table.add(columns[0], columns[1]));
    table.wordsByKind.replaceAll((kind, words) -> Set.copyOf(words));
    return table;
  }

  private void add(String kind, String words) {
    wordsByKind
        .computeIfAbsent(kind, it -> new HashSet<>())
        .addAll(Arrays.asList(words.split(" ")));
  }

  /**
   * Returns the words of a kind.
   *
   * @param kind a kind that the table has
   * @return its words as they are written in the table
   * @throws IllegalArgumentException when the table has no such kind
   */
  public Set<String> words(String kind) {
    Set<String> words = wordsByKind.get(kind);
    if (words == null) {
      throw new IllegalArgumentException("no words of the kind " + kind);
    }
    return words;
  }
}
