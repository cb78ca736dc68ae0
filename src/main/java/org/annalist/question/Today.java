package org.annalist.question;

import java.util.List;
import java.util.Set;
import org.annalist.temporal.DateExpression;
import org.annalist.text.Folding;
import org.annalist.text.Word;

/**
 * Tells "what is it called today?", which asks how things stand, from "what happened today?", which
 * asks of this day. Safe for several threads.
 */
final class Today {
  private static final Set<String> TODAY = Set.of("today", "bugun", "сегодня");

  /** Whose answers change with time: told as of another day, they might be taken for today's. */
  private static final Set<Intent> CHANGING =
      Set.of(Intent.WHO, Intent.HOW_MANY, Intent.WHERE, Intent.WHEN, Intent.DURATION);

  private static final QuestionWordTable WORDS = QuestionWordTable.SHIPPED;

  private Today() {}

  /**
   * Leaves out the day of today where the question asks how things stand.
   *
   * @param dates the dates of a question
   * @param words its words
   * @param mentions what it names; where it names nothing, it asks of the day
   * @return the dates that it asks of
   */
  static List<DateExpression> without(
      List<DateExpression> dates, List<Word> words, List<EntityMention> mentions) {
    return dates.stream().anyMatch(Today::isToday) && asksHowThingsStand(words, mentions)
        ? dates.stream().filter(date -> !isToday(date)).toList()
        : dates;
  }

  private static boolean isToday(DateExpression date) {
    return TODAY.contains(Folding.fold(date.text()));
  }

  private static boolean asksHowThingsStand(List<Word> words, List<EntityMention> mentions) {
    boolean asksOfLasting =
        AskedFor.in(words).map(intent -> !CHANGING.contains(intent)).orElse(false);
    return asksOfLasting
        && !mentions.isEmpty()
        && !AskedFor.hasCueOf(Intent.ON_DATE, words)
        && words.stream().noneMatch(word -> WORDS.byDay(word.folded()).isPresent());
  }
}
