package org.annalist.conversation;

import java.util.List;
import java.util.Optional;
import org.annalist.answer.Answer;
import org.annalist.answer.Answerer;
import org.annalist.answer.Reply;
import org.annalist.knowledge.Entity;
import org.annalist.question.Asides;
import org.annalist.question.EntityMention;
import org.annalist.question.Question;

/**
 * Answers a question with a remark that is none itself, "… and do the sources agree?", with all
 * accounts of what the question without the remark is on. Safe for several threads.
 */
final class AccountsAsked {
  private final Answerer answerer;

  AccountsAsked(Answerer answerer) {
    this.answerer = answerer;
  }

  /** The reply with the accounts; empty where there is no such remark, or nothing beside it. */
  Optional<Reply> of(String utterance, Optional<Turn> last, Ordinary ordinary) {
    if (!Asides.askForAccounts(utterance)) {
      return Optional.empty();
    }
    String bare = Asides.withoutAccounts(utterance);
    if (bare.chars().noneMatch(Character::isLetter)) {
      return Optional.empty();
    }
    Reply reply = ordinary.reply(bare, last);
    Reply whole = ordinary.reply(utterance, last);
    return isOnMatter(reply, whole) ? Optional.of(withAll(reply).as(utterance)) : Optional.empty();
  }

  /** Whether only the question without the remark is on what sources differ on. */
  private static boolean isOnMatter(Reply reply, Reply whole) {
    return reply.answer() instanceof Answer.Disputed
        && !(whole.answer() instanceof Answer.Disputed)
        && named(reply.question()).equals(named(whole.question()));
  }

  private static List<String> named(Question question) {
    return question.mentions().stream().map(EntityMention::entity).map(Entity::id).toList();
  }

  private Reply withAll(Reply reply) {
    Answer all = answerer.stating(reply.answer().claims());
    return new Reply(reply.question(), all, reply.standsAlone());
  }
}
