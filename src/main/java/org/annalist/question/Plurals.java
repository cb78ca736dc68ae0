package org.annalist.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.annalist.text.Word;
import org.annalist.text.WordTable;

/**
 * Finds the plural by which a question asks for several: "which countries signed?", "which two
 * towns", "who were the ministers?". The words of the rule stand in {@code plural-words.tsv}. Safe
 * for several threads.
 */
public final class Plurals {
  /** The noun stands no further behind the question word: "which two public buildings". */
  private static final int FURTHEST = 4;

  private static final WordTable WORDS = WordTable.of(Plurals.class, "plural-words.tsv");

  private static final Set<String> WHICH = Set.of("which", "wich");
  private static final Set<String> WERE = Set.of("were", "are");

  private Plurals() {}

  /**
   * Returns what a question asks for several of.
   *
   * @param words all words of it, in their order
   * @return the plural; empty where the question has no question word, asks for one, or that is
   *     unclear
   */
  public static Optional<Word> in(List<Word> words) {
    List<String> folded = words.stream().map(Word::folded).toList();
    for (int i = 0; i < folded.size(); i++) {
      boolean isWhich = WHICH.contains(folded.get(i));
      boolean isWho = folded.get(i).equals("who") && isAt(folded, i + 1, WERE);
      if (isWhich || isWho || folded.get(i).equals("what")) {
        OptionalInt plural = behind(folded, isWho ? i + 1 : i, isWhich || isWho);
        if (plural.isPresent()) {
          return Optional.of(words.get(plural.getAsInt()));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Tells whether a question says how many it asks for: "which two towns", and not "which towns".
   *
   * @param words all words of it, in their order
   * @return false where it asks for one, or for however many there are ("several", "many")
   */
  public static boolean areCounted(List<Word> words) {
    Optional<Word> plural = in(words);
    if (plural.isEmpty()) {
      return false;
    }
    int at = words.indexOf(plural.get()) - 1;
    while (at >= 0 && is("beside", words.get(at).folded())) {
      at--;
    }
    return at >= 0 && is("count", words.get(at).folded());
  }

  /**
   * Where a plural stands behind a question word. Behind "which" the first word can only be a noun;
   * any other may be a verb ("which article reports", "what happens"), unless a verb follows. A
   * number makes a plural of whatever it counts.
   */
  private static OptionalInt behind(List<String> folded, int head, boolean isNounFirst) {
    boolean isFirst = true;
    boolean isCounted = false;
    for (int i = head + 1; i < folded.size() && i <= head + FURTHEST; i++) {
      String word = folded.get(i);
      if (isFirst && (isNumber(word) || is("beside", word))) {
        isCounted |= isNumber(word);
      } else if (is("auxiliary", word) || is("end", word)) {
        return OptionalInt.empty();
      } else {
        boolean isSure = isCounted || (isFirst && isNounFirst) || isEndOfThing(folded, i + 1);
        if (isPlural(word) && isSure) {
          return OptionalInt.of(i);
        }
        isFirst = false;
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isNumber(String word) {
    return is("count", word) || is("several", word);
  }

  private static boolean isEndOfThing(List<String> folded, int at) {
    return at >= folded.size() || is("auxiliary", folded.get(at)) || folded.get(at).endsWith("ed");
  }

  private static boolean isPlural(String word) {
    boolean endsSo =
        word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is");
    return is("plural", word) || (endsSo && !is("singular", word));
  }

  private static boolean isAt(List<String> folded, int at, Set<String> some) {
    return at < folded.size() && some.contains(folded.get(at));
  }

  private static boolean is(String kind, String word) {
    return WORDS.words(kind).contains(word);
  }
}
