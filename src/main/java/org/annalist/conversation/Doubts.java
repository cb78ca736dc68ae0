package org.annalist.conversation;

import java.util.List;
import java.util.Optional;
import org.annalist.answer.Answer;
import org.annalist.answer.Answerer;
import org.annalist.answer.Reply;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.question.Doubt;
import org.annalist.question.Question;

/**
 * Answers what only doubts the last answer, "do others agree?", "how do they know?": with the
 * accounts of what it told where sources differ, else with who says so. Safe for several threads.
 */
final class Doubts {
  private final Answerer answerer;
  private final ClaimStore claims;

  Doubts(Answerer answerer, ClaimStore claims) {
    this.answerer = answerer;
    this.claims = claims;
  }

  /** The reply, after which what was told before is still spoken of; empty where nothing was. */
  Optional<Ordinary.Outcome> of(Question typed, Turn last) {
    List<Claim> told = claims.claims(last.said().claims());
    return told.isEmpty()
        ? Optional.empty()
        : Doubt.of(typed.utterance())
            .map(doubt -> new Reply(typed, answer(doubt, told)))
            .map(reply -> new Ordinary.Outcome(reply, Optional.empty()));
  }

  private Answer answer(Doubt doubt, List<Claim> told) {
    return switch (doubt) {
      case ACCOUNTS -> accounts(told).orElseGet(() -> sources(told));
      case OTHER_SIDE -> answerer.otherAccounts(told).or(() -> accounts(told)).orElse(More.NOTHING);
      case KNOWING -> sources(told);
    };
  }

  private Optional<Answer> accounts(List<Claim> told) {
    return Optional.of(answerer.stating(told.subList(0, 1)))
        .filter(answer -> answer instanceof Answer.Disputed);
  }

  /** Who says so, and in which document. */
  static Answer sources(List<Claim> told) {
    return new Answer.Answered(Answer.Form.SOURCES, told, 0, List.of());
  }
}
