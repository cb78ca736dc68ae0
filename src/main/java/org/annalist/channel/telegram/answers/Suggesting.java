package org.annalist.channel.telegram.answers;

import java.util.List;
import org.annalist.answer.Answer;

/** Leaves out of answers what could be asked next, where there is no room, or nobody to ask. */
final class Suggesting {
  private Suggesting() {}

  /** The same answer without suggestions; an answer that states nothing stays as it is. */
  static Answer nothing(Answer answer) {
    if (answer instanceof Answer.Answered a) {
      return new Answer.Answered(
          a.form(), a.claims(), a.remaining(), a.disputes(), a.differing(), List.of());
    }
    if (answer instanceof Answer.Reckoned r) {
      return new Answer.Reckoned(r.conclusion(), r.claims(), r.differing(), List.of());
    }
    if (answer instanceof Answer.Several s) {
      return new Answer.Several(s.parts(), s.unanswered(), List.of());
    }
    return answer instanceof Answer.Disputed d
        ? new Answer.Disputed(d.dispute(), d.near(), List.of())
        : answer;
  }
}
