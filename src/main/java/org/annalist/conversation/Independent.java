package org.annalist.conversation;

import org.annalist.question.Intent;
import org.annalist.question.Question;

/** Tells whether a question stands on its own by its form, whatever was said before it. */
final class Independent {
  /** Above this the classifier is believed that a whole question is of another subject. */
  private static final double SURE_OF_OTHER_SUBJECT = 0.75;

  private Independent() {}

  /** Whether a question may lean on what was said. */
  static boolean mayLean(Question question, Form form) {
    boolean isOnHistory =
        switch (question.intent()) {
          case GREETING, THANKS, HELP -> false;
          default -> question.impossibleDates().isEmpty();
        };
    return isOnHistory && !form.isEmpty() && !asksForPeriodAlone(question, form);
  }

  /** "What is the capital of Mars?" asks of nothing that was said, whatever its words. */
  static boolean isOfOtherSubject(Question question, Form form) {
    return question.intent() == Intent.OUT_OF_SCOPE
        && question.classification().confidence() > SURE_OF_OTHER_SUBJECT
        && form.asked().isPresent()
        && form.namesNothing()
        && !form.goesOn();
  }

  /** "What happened in 1892?" is whole; "what happened there in 1892?" is not. */
  static boolean asksForPeriodAlone(Question question, Form form) {
    boolean asksForPeriod =
        question.intent() == Intent.ON_DATE || question.intent() == Intent.TIMELINE;
    return asksForPeriod
        && !question.dates().isEmpty()
        && question.mentions().isEmpty()
        && !form.points()
        && !form.isElliptic();
  }
}
