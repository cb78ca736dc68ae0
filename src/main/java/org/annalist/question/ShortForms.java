package org.annalist.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annalist.text.Folding;
import org.annalist.text.Word;

/** Writes out the words that people shorten: {@code grp}, {@code govt}, {@code ppl}. */
final class ShortForms {
  private static final Map<String, String> WORDS = read();

  private ShortForms() {}

  /** The same words in the same places, short forms written out. */
  static List<Word> writeOut(List<Word> words) {
    return words.stream()
        .map(word -> new Word(WORDS.getOrDefault(word.folded(), word.folded()), word.span()))
        .toList();
  }

  /** The word for each of its short forms. */
  private static Map<String, String> read() {
    Map<String, String> words = new HashMap<>();
    try (InputStream in = ShortForms.class.getResourceAsStream("short-forms.tsv")) {
      if (in == null) {
        throw new IllegalStateException("short-forms.tsv is missing from the program");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(
              columns -> {
                for (String form : columns[1].split(" ")) {
                  words.put(Folding.fold(form), columns[0]);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(words);
  }
}
