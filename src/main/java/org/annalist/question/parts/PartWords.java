package org.annalist.question.parts;

import java.util.Locale;
import java.util.Set;
import org.annalist.text.WordTable;

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
    this.words =
        WordTable.of(PartWords.class, "part-words.tsv").words(name().toLowerCase(Locale.ROOT));
  }

  /** Whether a word is of this kind. */
  boolean has(String folded) {
    return words.contains(folded);
  }
}
