package org.annalist.search;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Value;
import org.annalist.text.NumberWords;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/** The words by which a claim tells what it counts. */
final class CountedWords {
  /** So many words behind a number may tell what it counts. */
  private static final int NEAR = 3;

  private static final int EARLIEST_YEAR = 1000;
  private static final int LATEST_YEAR = 2100;

  private static final Set<String> UNSURE_NUMBERS =
      Set.of("dozens", "scores", "hundred", "hundreds", "thousands", "several", "half", "both");

  private static final Set<String> MONTHS =
      Stream.of(Month.values())
          .map(month -> month.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private CountedWords() {}

  /** The words of its figure, or those behind each number in its text that is no day or year. */
  static List<Word> of(Claim claim) {
    return claim.statement().value() instanceof Value.Figure figure
        ? WordFinder.find(figure.counts())
        : behindNumbers(claim);
  }

  /** The words that stand behind each number in its text that is no day or year. */
  static List<Word> behindNumbers(Claim claim) {
    List<Word> words = WordFinder.find(claim.text());
    List<Word> behind = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (isNumber(words, i)) {
        behind.addAll(words.subList(i + 1, Math.min(i + 1 + NEAR, words.size())));
      }
    }
    return behind;
  }

  private static boolean isNumber(List<Word> words, int at) {
    Word word = words.get(at);
    return word.isNumber()
        ? !isYear(word) && !isMonth(words, at - 1) && !isMonth(words, at + 1)
        : UNSURE_NUMBERS.contains(word.folded()) || NumberWords.length(List.of(word.folded())) > 0;
  }

  private static boolean isYear(Word number) {
    String digits = number.folded();
    int value = digits.length() == 4 ? Integer.parseInt(digits) : 0;
    return value >= EARLIEST_YEAR && value <= LATEST_YEAR;
  }

  private static boolean isMonth(List<Word> words, int at) {
    return at >= 0 && at < words.size() && MONTHS.contains(words.get(at).folded());
  }
}
