package org.annalist.conversation;

import java.util.List;
import org.annalist.answer.Spoken;
import org.annalist.knowledge.Claim;
import org.annalist.question.Question;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a question may be meant after what was said.
 *
 * @param question the question with what the conversation filled in
 * @param skip how many claims of its list have been shown before
 * @param spoken what was spoken of, where only claims on that may answer; null where any may
 * @param stated the claims that answer it, where they are known already; else empty
 * @param preference how much likelier than others this way is by the form of the question alone,
 *     added to the probability of its answer
 */
record Reading(
    Question question, int skip, @Nullable Spoken spoken, List<Claim> stated, double preference) {
  Reading {
    stated = List.copyOf(stated);
  }

  static Reading of(Question question, double preference) {
    return new Reading(question, 0, null, List.of(), preference);
  }

  static Reading on(Spoken spoken, Question question, double preference) {
    return new Reading(question, 0, spoken, List.of(), preference);
  }

  static Reading stating(List<Claim> stated, Question question, double preference) {
    return new Reading(question, 0, null, stated, preference);
  }

  /** The rest of a list of which so many claims have been shown. */
  static Reading rest(Question question, int skip) {
    return new Reading(question, skip, null, List.of(), 0);
  }
}
