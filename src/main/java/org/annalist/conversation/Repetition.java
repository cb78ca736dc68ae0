package org.annalist.conversation;

import java.util.List;
import org.annalist.answer.Answer;
import org.annalist.answer.Told;
import org.annalist.question.Question;

/**
 * What the last answer told, where a question adds something to what was asked: it hardly asks to
 * be told the same again.
 *
 * @param told what is not asked for again
 */
record Repetition(Told told) {
  static final Repetition NONE = new Repetition(Told.NOTHING);

  /** How much less likely a reading is whose answer was told already. */
  private static final double COST = 0.4;

  static Repetition of(Question typed, Recalled last) {
    List<String> asked = last.turn().asked().entities();
    boolean namesOther =
        typed.mentions().stream()
            .anyMatch(m -> m.candidates().stream().noneMatch(e -> asked.contains(e.id())));
    boolean hasOtherWords =
        typed.terms().stream().anyMatch(term -> !last.turn().asked().terms().contains(term));
    return namesOther || hasOtherWords ? new Repetition(last.told()) : NONE;
  }

  double costOf(Answer answer) {
    return answer.claims().stream().limit(1).anyMatch(told::has) ? COST : 0;
  }
}
