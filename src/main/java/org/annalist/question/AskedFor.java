package org.annalist.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;
import org.annalist.text.WordTable;

/**
 * Tells by its question word what a well-formed question asks for: {@code Who signed it?} asks for
 * people. Safe for several threads.
 */
public final class AskedFor {
  /** How far behind "what" the noun stands that says what is asked for. */
  private static final int REACH = 3;

  /** Question words that leave open what is asked for. */
  private static final Set<Intent> OPEN = Set.of(Intent.WHAT, Intent.WHICH);

  /** What the first question word may ask for where the names of people are meant. */
  private static final Set<Intent> MAY_BE_NAMES = Set.of(Intent.WHAT, Intent.WHICH, Intent.LIST);

  /** "Another name" is a noun; "name" alone bids. */
  private static final Set<String> BEFORE_NAME =
      WordTable.of(AskedFor.class, "name-words.tsv").words("noun");

  private static final Set<String> BEFORE_PLACES =
      Set.of("in", "at", "near", "from", "to", "over", "on", "around", "above", "under", "of");

  private static final Set<String> NUMBERS = Set.of("number", "count", "total", "toll");

  private static final Set<String> OWNERS = Set.of("its", "his", "her", "their", "this", "that");

  private static final Set<String> TAKES = Set.of("take", "takes", "took", "taken", "taking");

  private static final QuestionWordTable WORDS = QuestionWordTable.SHIPPED;

  private AskedFor() {}

  /**
   * Tells what a question asks for.
   *
   * @param question a whole question
   * @return the intent that its question word stands for, or empty when it has none
   */
  public static Optional<Intent> by(String question) {
    return in(WordFinder.find(question));
  }

  /**
   * Tells whether a word asks.
   *
   * @param folded a folded word
   * @return true for "when" and "how", and not for "list", which bids
   */
  public static boolean isQuestionWord(String folded) {
    return folded.equals("how")
        || WORDS.byWord(folded).filter(intent -> intent != Intent.LIST).isPresent();
  }

  /**
   * Tells whether a word behind a question word says what that asks for.
   *
   * @param asking a folded question word
   * @param next the folded word behind it
   * @return true for "how many" and "which year"
   */
  public static boolean isWidenedBy(String asking, String next) {
    return asking.equals("how")
        ? WORDS.byAdverb(next).isPresent()
        : WORDS.byWord(asking).filter(OPEN::contains).isPresent()
            && (WORDS.byNoun(next).isPresent() || WORDS.byPlace(next).isPresent());
  }

  /** Tells what the first question word among the words stands for. */
  static Optional<Intent> in(List<Word> words) {
    List<String> folded = words.stream().map(Word::folded).toList();
    Optional<Intent> first = first(folded);
    if (first.map(MAY_BE_NAMES::contains).orElse(true) && NamesOf.areAskedFor(folded)) {
      return Optional.of(Intent.WHO);
    }
    boolean isOpen = first.map(OPEN::contains).orElse(true);
    return isOpen ? byEnd(folded).or(() -> first) : first;
  }

  /** Whether a question may be of a kind that is known by certain words: it has one of them. */
  static boolean hasCueOf(Intent intent, List<Word> words) {
    return words.stream()
        .anyMatch(word -> WORDS.byCue(word.folded()).filter(intent::equals).isPresent());
  }

  /** "State the date", "the vote in the parliament, year?" */
  private static Optional<Intent> byEnd(List<String> folded) {
    if (folded.contains("date")) {
      return Optional.of(Intent.WHEN);
    }
    if (IntStream.range(1, folded.size()).anyMatch(at -> isNumberOf(folded, at))) {
      return Optional.of(Intent.HOW_MANY);
    }
    return folded.isEmpty() ? Optional.empty() : WORDS.byEnd(folded.get(folded.size() - 1));
  }

  /** "The number of towns, please": where nothing else asks. */
  private static boolean isNumberOf(List<String> folded, int at) {
    return folded.get(at).equals("of")
        && NUMBERS.contains(folded.get(at - 1))
        && first(folded).isEmpty();
  }

  private static Optional<Intent> first(List<String> folded) {
    for (int i = 0; i < folded.size(); i++) {
      int end = Math.min(folded.size(), i + 1 + REACH);
      Optional<Intent> one = NameTheOne.at(folded, i);
      if (one.isPresent()) {
        return one;
      }
      if (isNoun(folded, i)) {
        continue;
      }
      boolean isBehind = i > 0 && BEFORE_PLACES.contains(folded.get(i - 1));
      Optional<Intent> intent = byWord(folded.get(i), isBehind, folded.subList(i + 1, end));
      if (intent.isPresent()) {
        return intent;
      }
    }
    return Optional.empty();
  }

  /**
   * "It has another name today", "the girl who died, name", "its list of towns": nothing is bidden.
   */
  private static boolean isNoun(List<String> folded, int at) {
    if (at == 0) {
      return false;
    }
    boolean isOf = at + 1 < folded.size() && folded.get(at + 1).equals("of");
    boolean isLast = at + 1 == folded.size();
    String before = folded.get(at - 1);
    return switch (folded.get(at)) {
      case "name" -> isLast || (BEFORE_NAME.contains(before) && !isOf);
      case "list" -> OWNERS.contains(before);
      default -> false;
    };
  }

  private static Optional<Intent> byWord(String word, boolean isBehind, List<String> after) {
    if (word.equals("name") && after.size() > 1 && after.get(0).equals("of")) {
      return after.stream().flatMap(noun -> WORDS.byPerson(noun).stream()).findFirst();
    }
    if (word.equals("how")) {
      return after.stream().findFirst().map(AskedFor::byAdverb);
    }
    return WORDS
        .byWord(word)
        .map(
            intent ->
                isBehind
                    ? byPlace(intent, after).orElse(byNoun(intent, after))
                    : byNoun(intent, after));
  }

  /** "What was the date", "which year": the noun says what is asked for. */
  private static Intent byNoun(Intent asked, List<String> after) {
    if (!OPEN.contains(asked)) {
      return asked;
    }
    int reach = Math.min(after.size(), asked == Intent.WHICH ? 1 : REACH);
    return IntStream.range(0, reach)
        .filter(at -> !takesPlace(after, at))
        .mapToObj(at -> WORDS.byNoun(after.get(at)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(asked);
  }

  /** "What took place in May" asks for no place. */
  private static boolean takesPlace(List<String> words, int at) {
    return at > 0 && words.get(at).equals("place") && TAKES.contains(words.get(at - 1));
  }

  /** "In which city", "near what settlement", "from which part of the country". */
  private static Optional<Intent> byPlace(Intent asked, List<String> after) {
    return OPEN.contains(asked)
        ? after.stream().flatMap(noun -> WORDS.byPlace(noun).stream()).findFirst()
        : Optional.empty();
  }

  private static Intent byAdverb(String adverb) {
    return WORDS.byAdverb(adverb).orElse(Intent.WHAT);
  }
}
