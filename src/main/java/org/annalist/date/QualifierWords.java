package org.annalist.date;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds to the words of a date how sure its source is. */
final class QualifierWords {
  private QualifierWords() {}

  /**
   * Words a date with one qualifier.
   *
   * @param words the date without it
   * @param qualifier the qualifier of the whole date
   * @return such as {@code about 1988} or {@code 1988 (uncertain)}
   */
  static String whole(String words, Qualifier qualifier) {
    return switch (qualifier) {
      case NONE -> words;
      case UNCERTAIN -> words + " (uncertain)";
      case APPROXIMATE -> "about " + words;
      case BOTH -> "about " + words + " (uncertain)";
    };
  }

  /**
   * Words a date whose parts have qualifiers.
   *
   * @param words the date without them
   * @param parts the qualifier of each part, in the order of their names
   * @param names what the parts are called
   * @return as for a whole date where all are the same; else such as {@code 11 June 2004 (year and
   *     month approximate)}
   */
  static String parts(String words, List<Qualifier> parts, List<String> names) {
    if (parts.stream().distinct().count() == 1) {
      return whole(words, parts.get(0));
    }
    Map<Qualifier, List<String>> named = new LinkedHashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      named.computeIfAbsent(parts.get(i), qualifier -> new ArrayList<>()).add(names.get(i));
    }
    named.remove(Qualifier.NONE);
    List<String> notes = new ArrayList<>();
    named.forEach((qualifier, of) -> notes.add(Words.list(of, "and") + adjective(qualifier)));
    return words + " (" + String.join(", ", notes) + ")";
  }

  private static String adjective(Qualifier qualifier) {
    return switch (qualifier) {
      case NONE -> "";
      case UNCERTAIN -> " uncertain";
      case APPROXIMATE -> " approximate";
      case BOTH -> " approximate and uncertain";
    };
  }
}
