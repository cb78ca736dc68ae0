package org.annalist.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.annalist.date.DayRange;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;
import org.annalist.text.WordTable;
import org.jspecify.annotations.Nullable;

/** Whether a question that goes on asks for what came after what was told, or before it. */
public enum TimeOrder {
  /** It says nothing of it. */
  ANY,
  /** "How did parliament respond?" */
  IN_RESPONSE,
  /** "Which towns were taken later?" */
  AFTER,
  /** "Who had the town before that?" */
  BEFORE;

  private static final WordTable WORDS = WordTable.of(TimeOrder.class, "time-order-words.tsv");
  private static final Set<String> LATER = WORDS.words("later");
  private static final Set<String> EARLIER = WORDS.words("earlier");
  private static final Set<String> RESPONDING = WORDS.words("responding");
  private static final Set<String> SAYING = WORDS.words("saying");
  private static final Set<String> POINTING = WORDS.words("pointing");

  /**
   * Reads it off the words outside the dates of a question.
   *
   * @param question any question
   * @return {@link #ANY} where no word tells
   */
  public static TimeOrder of(Question question) {
    List<String> words =
        WordFinder.find(question.utterance()).stream()
            .filter(word -> !question.isDated(word))
            .map(Word::folded)
            .toList();
    if (words.stream().anyMatch(LATER::contains) || points("after", words)) {
      return AFTER;
    }
    if (words.stream().anyMatch(EARLIER::contains) || points("before", words)) {
      return BEFORE;
    }
    return responds(words) ? IN_RESPONSE : ANY;
  }

  /** "How did it respond to Zenda?" says itself what is responded to. */
  private static boolean responds(List<String> words) {
    int to = words.lastIndexOf("to");
    boolean saysToWhat =
        to > 0
            && RESPONDING.contains(words.get(to - 1))
            && to + 1 < words.size()
            && !POINTING.contains(words.get(to + 1));
    return saysTo(words) || (!saysToWhat && words.stream().anyMatch(RESPONDING::contains));
  }

  /** "What did he say to that?" */
  private static boolean saysTo(List<String> words) {
    int to = words.lastIndexOf("to");
    return to > 0
        && to + 1 < words.size()
        && SAYING.contains(words.get(to - 1))
        && POINTING.contains(words.get(to + 1));
  }

  /**
   * Tells whether days are in this order beside others.
   *
   * @param days the days of what may be asked for
   * @param told the days of what was told
   * @return false where they are known to be on the wrong side
   */
  public boolean allows(DayRange days, DayRange told) {
    return switch (this) {
      case ANY -> true;
      case IN_RESPONSE -> !isBefore(days.last(), told.first());
      case AFTER ->
          days.last() == null || told.last() == null || isBefore(told.last(), days.last());
      case BEFORE -> !isBefore(told.last(), days.first());
    };
  }

  private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isBefore(other);
  }

  /**
   * Tells whether a word does nothing but tell the order.
   *
   * @param word a word, folded
   * @return true for "later", false for "responded"
   */
  public static boolean isOnlyOrder(String word) {
    return LATER.contains(word) || EARLIER.contains(word);
  }

  /**
   * Tells whether a word says no more than that something is said, or said in response.
   *
   * @param word a word, folded
   * @return true for "answered" and "say"
   */
  public static boolean isOfSpeaking(String word) {
    return RESPONDING.contains(word) || SAYING.contains(word);
  }

  /** "After that", and "after" at the end; "after him" asks for a successor. */
  private static boolean points(String preposition, List<String> words) {
    int at = words.lastIndexOf(preposition);
    return at >= 0 && (at == words.size() - 1 || POINTING.contains(words.get(at + 1)));
  }
}
