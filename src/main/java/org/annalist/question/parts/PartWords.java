package org.annalist.question.parts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.annalist.text.ResourceLines;

/** The words by which a message is divided into what it asks, as a table in the program. */
enum PartWords {
  JOIN,
  FILLER,
  BEFORE,
  OPENING,
  EMPTY,
  POINTING,
  AUXILIARY,
  PERSON,
  THING,
  SEVERAL,
  PLACE,
  TIME,
  THEN,
  TOGETHER;

  @SuppressWarnings("ImmutableEnumChecker") // A copy, which nobody can change.
  private final Set<String> words;

  PartWords() {
    String kind = name().toLowerCase(Locale.ROOT) + "\t";
    this.words =
        Set.copyOf(
            ResourceLines.of(PartWords.class, "part-words.tsv").stream()
                .filter(line -> line.startsWith(kind))
                .flatMap(line -> List.of(line.substring(kind.length()).split(" ")).stream())
                .toList());
  }

  /** Whether a word is of this kind. */
  boolean has(String folded) {
    return words.contains(folded);
  }
}
