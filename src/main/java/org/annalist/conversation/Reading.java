package org.annalist.conversation;

import org.annalist.answer.Spoken;
import org.annalist.question.Question;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a question may be meant after what was said.
 *
 * @param question the question with what the conversation filled in
 * @param skip how many claims of its list have been shown before
 * @param spoken what was spoken of, where only claims on that may answer; null where any may
 * @param preference how much likelier than others this way is by the form of the question alone,
 *     added to the probability of its answer
 */
record Reading(Question question, int skip, @Nullable Spoken spoken, double preference) {
  static Reading of(Question question, double preference) {
    return new Reading(question, 0, null, preference);
  }

  static Reading on(Spoken spoken, Question question, double preference) {
    return new Reading(question, 0, spoken, preference);
  }
}
