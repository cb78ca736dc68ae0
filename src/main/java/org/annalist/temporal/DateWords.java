package org.annalist.temporal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.annalist.text.Folding;
import org.annalist.text.ResourceLines;

/**
 * The words that date expressions are made of, by kind, from {@code date-words.tsv}. Each word of a
 * kind has a value: the month's number, the season's number in EDTF, and so on.
 */
enum DateWords {
  MONTH,
  DOUBTFUL,
  WEEKDAY,
  SEASON,
  BEHIND_SEASON,
  CARDINAL,
  ORDINAL,
  DECADE,
  ROMAN,
  UNIT,
  COUNTED,
  NUMBERED,
  TOPIC,
  RELATION,
  VERB;

  /** What {@link #valueOf} gives for a word that is not of the kind. */
  static final int NOT_THERE = -1;

  /**
   * Returns the value of a word.
   *
   * @param token any token
   * @return its value, or {@link #NOT_THERE}
   */
  int valueOf(DateToken token) {
    return valueIn(token.text());
  }

  /**
   * Returns the value of a word.
   *
   * @param folded a folded word
   * @return its value, or {@link #NOT_THERE}
   */
  int valueIn(String folded) {
    return words().getOrDefault(folded, NOT_THERE);
  }

  /**
   * Tells whether a word is of this kind.
   *
   * @param token any token
   * @return true when it is
   */
  boolean has(DateToken token) {
    return words().containsKey(token.text());
  }

  private Map<String, Integer> words() {
    return Objects.requireNonNull(Table.WORDS.get(this));
  }

  private static final class Table {
    private static final Map<DateWords, Map<String, Integer>> WORDS = read();

    private static Map<DateWords, Map<String, Integer>> read() {
      Map<DateWords, Map<String, Integer>> words = new EnumMap<>(DateWords.class);
      for (DateWords kind : values()) {
        words.put(kind, new HashMap<>());
      }
      for (String line : ResourceLines.of(DateWords.class, "date-words.tsv")) {
        if (!line.isBlank()) {
          add(words, line.split("\t", 3));
        }
      }
      return words;
    }

    private static void add(Map<DateWords, Map<String, Integer>> words, String[] row) {
      DateWords kind = DateWords.valueOf(row[0].toUpperCase(Locale.ROOT));
      for (String word : row[2].split(" ", -1)) {
        Objects.requireNonNull(words.get(kind)).put(Folding.fold(word), Integer.parseInt(row[1]));
      }
    }
  }
}
