package org.annalist.question;

import java.util.List;
import java.util.Optional;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Tells by its question word what a well-formed question asks for: {@code Who signed it?} asks for
 * people. Safe for several threads.
 */
public final class AskedFor {
  private AskedFor() {}

  /**
   * Tells what a question asks for.
   *
   * @param question a whole question, in English
   * @return the intent that its question word stands for, or empty when it has none
   */
  public static Optional<Intent> by(String question) {
    return in(WordFinder.find(question));
  }

  /** Tells what the first question word among the words stands for. */
  static Optional<Intent> in(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      String next = i + 1 < words.size() ? words.get(i + 1).folded() : "";
      Optional<Intent> intent = byWord(words.get(i).folded(), next);
      if (intent.isPresent()) {
        return intent;
      }
    }
    return Optional.empty();
  }

  private static Optional<Intent> byWord(String word, String next) {
    return switch (word) {
      case "when" -> Optional.of(Intent.WHEN);
      case "where" -> Optional.of(Intent.WHERE);
      case "who", "whom", "whose" -> Optional.of(Intent.WHO);
      case "why" -> Optional.of(Intent.WHY);
      case "which", "wich" -> Optional.of(byNoun(next, Intent.WHICH));
      case "what" -> Optional.of(byNoun(next, Intent.WHAT));
      case "how" -> byAdverb(next);
      case "list", "name" -> Optional.of(Intent.LIST);
      default -> Optional.empty();
    };
  }

  private static Intent byNoun(String noun, Intent otherwise) {
    return switch (noun) {
      case "year", "date", "day", "month", "years", "decade", "season" -> Intent.WHEN;
      case "percentage", "percent", "share", "number", "proportion" -> Intent.HOW_MANY;
      case "caused", "reason", "reasons" -> Intent.WHY;
      case "place", "city", "town", "village" -> Intent.WHERE;
      default -> otherwise;
    };
  }

  private static Optional<Intent> byAdverb(String adverb) {
    return switch (adverb) {
      case "many", "much", "large", "big" -> Optional.of(Intent.HOW_MANY);
      case "long" -> Optional.of(Intent.DURATION);
      case "come" -> Optional.of(Intent.WHY);
      default -> Optional.of(Intent.WHAT);
    };
  }
}
