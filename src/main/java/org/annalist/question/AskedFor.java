package org.annalist.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Tells by its question word what a well-formed question asks for: {@code Who signed it?} asks for
 * people. Safe for several threads.
 */
public final class AskedFor {
  /** How far behind "what" the noun stands that says what is asked for. */
  private static final int REACH = 3;

  /** Question words that leave open what is asked for. */
  private static final Set<Intent> OPEN = Set.of(Intent.WHAT, Intent.WHICH);

  private static final Set<String> UNITS = Set.of("date", "day", "month", "year");

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
    List<String> folded = words.stream().map(Word::folded).toList();
    Optional<Intent> first = first(folded);
    boolean isOpen = first.map(OPEN::contains).orElse(true);
    return isOpen && asksForDate(folded) ? Optional.of(Intent.WHEN) : first;
  }

  /** "State the date", "the vote in the parliament, year?" */
  private static boolean asksForDate(List<String> folded) {
    boolean endsInUnit = !folded.isEmpty() && UNITS.contains(folded.get(folded.size() - 1));
    return endsInUnit || folded.contains("date");
  }

  private static Optional<Intent> first(List<String> folded) {
    for (int i = 0; i < folded.size(); i++) {
      int end = Math.min(folded.size(), i + 1 + REACH);
      Optional<Intent> intent = byWord(folded.get(i), folded.subList(i + 1, end));
      if (intent.isPresent()) {
        return intent;
      }
    }
    return Optional.empty();
  }

  private static Optional<Intent> byWord(String word, List<String> after) {
    return switch (word) {
      case "when" -> Optional.of(Intent.WHEN);
      case "where" -> Optional.of(Intent.WHERE);
      case "who", "whom", "whose" -> Optional.of(Intent.WHO);
      case "why" -> Optional.of(Intent.WHY);
      case "which", "wich" -> Optional.of(byNoun(after.stream().limit(1).toList(), Intent.WHICH));
      case "what" -> Optional.of(byNoun(after, Intent.WHAT));
      case "how" -> after.stream().findFirst().flatMap(AskedFor::byAdverb);
      case "list", "name" -> Optional.of(Intent.LIST);
      default -> Optional.empty();
    };
  }

  /** "What was the date", "what is the number": the noun says what is asked for. */
  private static Intent byNoun(List<String> after, Intent otherwise) {
    return after.stream().flatMap(noun -> byNoun(noun).stream()).findFirst().orElse(otherwise);
  }

  private static Optional<Intent> byNoun(String noun) {
    return switch (noun) {
      case "year", "years", "date", "day", "month", "decade", "season", "time" ->
          Optional.of(Intent.WHEN);
      case "percentage", "percent", "share", "number", "proportion", "toll", "length", "size" ->
          Optional.of(Intent.HOW_MANY);
      case "caused",
          "cause",
          "causes",
          "reason",
          "reasons",
          "purpose",
          "aim",
          "goal",
          "made",
          "led",
          "pushed",
          "prompted",
          "brought" ->
          Optional.of(Intent.WHY);
      case "place", "city", "town", "village" -> Optional.of(Intent.WHERE);
      default -> Optional.empty();
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
