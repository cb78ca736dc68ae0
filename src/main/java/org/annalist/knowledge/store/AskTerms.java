package org.annalist.knowledge.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.knowledge.Ask;

/**
 * The terms and names of each question that a claim answers, kept in one column, a line a question:
 * {@code ?kill mani @rudolf|rudolf-v}.
 */
final class AskTerms {
  /** Marks a line, since a question of names only has no terms and is still a question. */
  private static final String MARK = "?";

  private static final String NAME = "@";
  private static final String OR = "|";

  private AskTerms() {}

  /** The words of the questions, a line a question. */
  static String joinWords(List<Ask> asks) {
    return Lines.join(asks.stream().map(ask -> MARK + String.join(" ", ask.words())).toList());
  }

  static String join(List<Ask> asks) {
    return Lines.join(asks.stream().map(AskTerms::join).toList());
  }

  private static String join(Ask ask) {
    Stream<String> names = ask.names().stream().map(ids -> NAME + String.join(OR, ids));
    return MARK + String.join(" ", Stream.concat(ask.terms().stream().sorted(), names).toList());
  }

  /**
   * The questions of a column.
   *
   * @param texts the questions as written, as many as there are lines
   * @param column what {@link #join} made
   * @param wordsColumn what {@link #joinWords} made
   * @param pool gives one object for all equal strings
   */
  static List<Ask> split(
      List<String> texts, String column, String wordsColumn, UnaryOperator<String> pool) {
    List<String> lines = Lines.split(column);
    List<String> words = Lines.split(wordsColumn);
    Map<String, Set<String>> names = new HashMap<>(); // most questions of a claim have the same
    List<Ask> asks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<String> stems = Terms.split(words.get(i).substring(1)).stream().map(pool).toList();
      asks.add(ask(texts.get(i), stems, lines.get(i).substring(1), pool, names));
    }
    return asks;
  }

  private static Ask ask(
      String text,
      List<String> words,
      String line,
      UnaryOperator<String> pool,
      Map<String, Set<String>> known) {
    Set<String> terms = new LinkedHashSet<>();
    List<Set<String>> names = new ArrayList<>();
    for (String part : Terms.split(line)) {
      if (part.startsWith(NAME)) {
        names.add(known.computeIfAbsent(part, name -> ids(name, pool)));
      } else {
        terms.add(pool.apply(part));
      }
    }
    return new Ask(text, terms, words, names);
  }

  private static Set<String> ids(String name, UnaryOperator<String> pool) {
    return Stream.of(name.substring(1).split("\\|"))
        .map(pool)
        .collect(Collectors.toUnmodifiableSet());
  }
}
