package org.annalist.conversation;

import java.util.List;
import org.annalist.date.EdtfParser;
import org.annalist.date.Precision;
import org.annalist.question.Question;

/** How a question may be meant whose date leans on what was said: "the year after?" */
final class LeaningDates {
  private LeaningDates() {}

  /**
   * "Who was king in 1892?" is asked again by "the year after?"; otherwise that asks what happened
   * then, whatever the last question was on.
   */
  static List<Reading> readings(Question question, Recalled last, Form form) {
    if (!asksWhatHappened(question)) {
      return List.of(
          Reading.of(question, 0),
          Reading.of(Completion.withSubject(question, last, form.pointsAtPerson()), -1));
    }
    boolean again = form.saysOnlyDate() && isAsPrecise(question, last);
    return List.of(
        Reading.of(
            again ? Completion.withOtherDates(question, last) : Completion.onDate(question), 0));
  }

  private static boolean asksWhatHappened(Question question) {
    return switch (question.intent()) {
      case ON_DATE, TIMELINE -> true;
      case FOLLOW_UP, WHAT, WHEN, OUT_OF_SCOPE -> question.terms().isEmpty();
      default -> false;
    };
  }

  /** A bare day after a question on a year or a century asks what happened on it. */
  static boolean asksOnDay(Question question, Recalled last, Form form) {
    return last.turn().asked().date() != null
        && !isAsPrecise(question, last)
        && question.dates().get(0).date().precision() == Precision.DAY
        && !form.goesOn();
  }

  private static boolean isAsPrecise(Question question, Recalled last) {
    String date = last.turn().asked().date();
    return date != null
        && EdtfParser.parse(date).precision() == question.dates().get(0).date().precision();
  }
}
