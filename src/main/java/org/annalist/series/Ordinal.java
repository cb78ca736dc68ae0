package org.annalist.series;

import java.util.List;

/** Places in a series, in words. */
public final class Ordinal {
  private static final List<String> WORDS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth");

  private Ordinal() {}

  /** The place in words: 1 is the first, -1 the last. */
  public static String wording(int place) {
    return place < 0 ? "last" : WORDS.get(place - 1);
  }
}
