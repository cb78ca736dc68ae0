package org.annalist.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annalist.answer.Answer;
import org.annalist.answer.Answerer;
import org.annalist.answer.Reply;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.question.Question;

/**
 * Answers "more" after an answer that was no list: with the accounts that it has not shown, else
 * with what else is known of the thing that it was about. Safe for several threads.
 */
final class More {
  /** All that is known has been told. */
  static final Answer NOTHING = new Answer.Unknown(Answer.Reason.NOTHING_MORE, "", List.of());

  private final Answerer answerer;
  private final ClaimStore claims;

  More(Answerer answerer, ClaimStore claims) {
    this.answerer = answerer;
    this.claims = claims;
  }

  /**
   * What is left to be told.
   *
   * @param typed a question that asks for more, and for nothing else
   * @param last what was told
   * @return empty where a list was told, which goes on
   */
  Optional<Ordinary.Outcome> of(Question typed, Turn last) {
    List<Claim> shown = claims.claims(last.said().claims());
    Optional<Ordinary.Outcome> accounts =
        answerer.otherAccounts(shown).map(answer -> outcome(typed, answer, shown, last));
    if (accounts.isPresent() || !last.isAnswered() || mayGoOn(last.asked())) {
      return accounts;
    }
    return Optional.of(
        answerer
            .besides(shown)
            .map(answer -> outcome(typed, answer, shown, last))
            .orElseGet(() -> nothingMore(typed)));
  }

  /** Whether a list was asked for, or what is known of a thing, which is told page by page. */
  private static boolean mayGoOn(Turn.Asked asked) {
    return switch (asked.intent()) {
      case WHEN, WHY, HOW_MANY, DURATION, WHICH -> false;
      case WHERE, WHO, WHAT -> asked.terms().isEmpty();
      default -> true;
    };
  }

  /** What is told belongs to what was told before: all of it has been shown. */
  private static Ordinary.Outcome outcome(
      Question typed, Answer answer, List<Claim> shown, Turn last) {
    List<Claim> all = Stream.concat(shown.stream(), answer.claims().stream()).toList();
    Turn.Said said = Conversations.said(all, all.size(), last.said().subjects());
    return new Ordinary.Outcome(
        new Reply(typed, answer), Optional.of(new Turn(last.asked(), said)));
  }

  private static Ordinary.Outcome nothingMore(Question typed) {
    return new Ordinary.Outcome(new Reply(typed, NOTHING), Optional.empty());
  }
}
