package org.annalist.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annalist.text.ResourceLines;

/** Finds where a text tells of deeds, by the words of {@code deeds.tsv}. Immutable. */
final class Deeds {
  static final Deeds SHIPPED = new Deeds(ResourceLines.of(Deeds.class, "deeds.tsv"));

  private static final String NOTHING = "-";

  /** So many words may stand within what is said in two: "turned the plan down". */
  private static final int MOST_BETWEEN = 3;

  private final Map<String, List<Wording>> byFirstWord = new HashMap<>();

  /** What tells who does it, beside what holds of all deeds. */
  enum Sort {
    DEED,
    MOVE,
    HELD
  }

  /** How a deed is told. */
  enum Form {
    VERB,
    NOUN,
    NOUN_OF_OBJECT
  }

  /** A kind of deed: one line of the table. */
  record Kind(int line, Sort sort) {}

  /**
   * Where a deed is told.
   *
   * @param kind its kind
   * @param form by a verb or a noun
   * @param from the place of its first word
   * @param to the place behind its last
   */
  record Deed(Kind kind, Form form, int from, int to) {}

  private record Wording(
      Kind kind, Form form, List<String> words, int between, Set<String> notBefore) {}

  private Deeds(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String[] columns = lines.get(i).split("\t");
      Kind kind = new Kind(i, Sort.valueOf(columns[0].toUpperCase(Locale.ROOT)));
      add(kind, Form.VERB, columns[1]);
      add(kind, Form.NOUN, columns[2]);
      add(kind, Form.NOUN_OF_OBJECT, columns[3]);
    }
  }

  /** A word behind "!" limits the words between it and the word before that has no such mark. */
  private void add(Kind kind, Form form, String column) {
    if (column.equals(NOTHING)) {
      return;
    }
    Set<String> limits = new HashSet<>();
    for (String one : column.split(" ")) {
      if (one.startsWith("!")) {
        limits.add(one.substring(1));
      } else {
        List<String> words = List.of(one.split("[_~]"));
        Wording wording =
            new Wording(kind, form, words, one.contains("~") ? MOST_BETWEEN : 0, limits);
        byFirstWord.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(wording);
      }
    }
  }

  /**
   * The deeds that a text tells of, in the order of the words; each is told by words of its own.
   */
  List<Deed> in(Passage text) {
    List<Deed> found = new ArrayList<>();
    for (int at = 0; at < text.size(); at++) {
      for (Wording wording : byFirstWord.getOrDefault(text.word(at), List.of())) {
        at(text, at, wording)
            .filter(deed -> found.stream().noneMatch(before -> isWithin(deed, before)))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** "Fire on" in "open fire on". */
  private static boolean isWithin(Deed deed, Deed before) {
    return before.kind.equals(deed.kind)
        && before.form == deed.form
        && before.from < deed.from
        && deed.from < before.to;
  }

  private static Optional<Deed> at(Passage text, int at, Wording wording) {
    int to = endOf(text, at, wording);
    return to < 0 || wording.notBefore.contains(text.word(to))
        ? Optional.empty()
        : Optional.of(new Deed(wording.kind, wording.form, at, to));
  }

  /** The place behind the last word, or -1 where it is not what is said. */
  private static int endOf(Passage text, int at, Wording wording) {
    if (wording.words.size() == 1) {
      return at + 1;
    }
    if (wording.between > 0) {
      return IntStream.rangeClosed(at + 1, at + 1 + wording.between)
              .filter(i -> text.word(i).equals(wording.words.get(1)))
              .findFirst()
              .orElse(-2)
          + 1;
    }
    return IntStream.range(1, wording.words.size())
            .allMatch(i -> text.word(at + i).equals(wording.words.get(i)))
        ? at + wording.words.size()
        : -1;
  }
}
