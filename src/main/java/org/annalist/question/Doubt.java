package org.annalist.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.text.ResourceLines;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/** What a message asks for that only doubts what was told before it. */
public enum Doubt {
  /** "Do others agree?" */
  ACCOUNTS,
  /** "What did the other side say?" */
  OTHER_SIDE,
  /** "How do they know?" */
  KNOWING;

  private static final int COLUMNS = 3;

  /** No such message is longer. */
  private static final int MOST_WORDS = 12;

  /** What may stand before it. */
  private static final Set<String> CONNECTING = Set.of("and", "but", "so", "ok", "then", "or");

  private record Row(Doubt kind, WordPattern pattern) {}

  private static final List<Row> ROWS =
      ResourceLines.of(Doubt.class, "doubts.tsv").stream()
          .map(line -> line.split("\t", COLUMNS))
          .map(columns -> new Row(ofId(columns[0]), new WordPattern("^" + columns[1] + "$")))
          .toList();

  /**
   * Tells what a message doubts.
   *
   * @param utterance any text
   * @return empty where it asks for anything else besides
   */
  public static Optional<Doubt> of(String utterance) {
    List<Word> words = WordFinder.find(utterance);
    if (words.size() > MOST_WORDS) {
      return Optional.empty();
    }
    String text =
        words.stream()
            .map(Word::folded)
            .dropWhile(CONNECTING::contains)
            .collect(Collectors.joining(" "));
    return ROWS.stream()
        .filter(row -> row.pattern().next(text, 0) != null)
        .map(Row::kind)
        .findFirst();
  }

  private static Doubt ofId(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
