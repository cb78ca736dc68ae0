package org.annalist.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annalist.answer.Answer;
import org.annalist.answer.Answerer;
import org.annalist.answer.Reply;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.question.QuestionReader;

/** Conversations over one knowledge. Safe for several threads. */
public final class Conversations implements Dialogue {
  private final QuestionReader reader;
  private final Answerer answerer;
  private final FollowUps followUps;
  private final ClaimStore claims;
  private final ConversationStore store;

  /**
   * Makes conversations.
   *
   * @param reader understands utterances
   * @param answerer answers questions that stand alone
   * @param followUps completes questions that lean on what was said
   * @param claims what is known
   * @param store remembers what was said
   */
  public Conversations(
      QuestionReader reader,
      Answerer answerer,
      FollowUps followUps,
      ClaimStore claims,
      ConversationStore store) {
    this.reader = reader;
    this.answerer = answerer;
    this.followUps = followUps;
    this.claims = claims;
    this.store = store;
  }

  @Override
  public Reply reply(String conversation, String utterance) {
    Optional<Turn> last = store.last(conversation);
    Question typed = reader.read(utterance, last.flatMap(followUps::dateSaid).orElse(null));
    if (typed.intent() == Intent.SOURCE && last.isPresent() && followUps.asksForSources(typed)) {
      return sources(typed, last.get());
    }
    Optional<Reply> more = last.flatMap(turn -> otherAccounts(conversation, typed, turn));
    if (more.isPresent()) {
      return more.get();
    }
    List<Continuation> readings =
        last.map(turn -> followUps.readings(typed, turn))
            .orElse(List.of(new Continuation(typed, 0)));
    return answerFirst(conversation, readings);
  }

  /** "More" after accounts that differ asks for those that have not been shown. */
  private Optional<Reply> otherAccounts(String conversation, Question typed, Turn last) {
    if (!followUps.asksForMore(typed)) {
      return Optional.empty();
    }
    List<Claim> shown = claims.claims(last.said().claims());
    return answerer
        .otherAccounts(shown)
        .map(
            answer -> {
              List<Claim> all = Stream.concat(shown.stream(), answer.claims().stream()).toList();
              store.remember(conversation, new Turn(last.asked(), said(all, all.size())));
              return new Reply(typed, answer);
            });
  }

  /** Answers the first reading that has an answer; where none has, abstains on the last. */
  private Reply answerFirst(String conversation, List<Continuation> readings) {
    Continuation reading = readings.get(0);
    Answer answer = answer(reading);
    for (int i = 1; i < readings.size() && answer instanceof Answer.Unknown; i++) {
      reading = readings.get(i);
      answer = answer(reading);
    }
    Reply reply = new Reply(reading.question(), answer);
    remember(conversation, reply, reading.skip());
    return reply;
  }

  private Answer answer(Continuation reading) {
    return answerer.answer(reading.question(), reading.skip()).answer();
  }

  private void remember(String conversation, Reply reply, int skipped) {
    if (isRemembered(reply.answer())) {
      store.remember(conversation, turn(reply, skipped));
    } else if (isNothingOnDate(reply)) {
      store.remember(conversation, unanswered(reply, store.last(conversation)));
    }
  }

  private static boolean isNothingOnDate(Reply reply) {
    return reply.answer() instanceof Answer.Unknown unknown
        && unknown.reason() == Answer.Reason.NOTHING_ON_DATE;
  }

  /** A date of which nothing is known has been spoken of: "the next day" is counted from it. */
  private static Turn unanswered(Reply reply, Optional<Turn> last) {
    Turn turn = turn(reply, 0);
    return last.map(before -> new Turn(turn.asked(), before.said())).orElse(turn);
  }

  @Override
  public void forget(String conversation) {
    store.forget(conversation);
  }

  /** Small talk, or a question without an answer, does not break the thread. */
  private static boolean isRemembered(Answer answer) {
    return !answer.claims().isEmpty();
  }

  private Reply sources(Question typed, Turn last) {
    List<Claim> said = claims.claims(last.said().claims());
    Answer answer =
        said.isEmpty()
            ? new Answer.Unknown(Answer.Reason.NOTHING_BEFORE, "", List.of())
            : new Answer.Answered(Answer.Form.SOURCES, said, 0, List.of());
    return new Reply(typed, answer);
  }

  private static Turn turn(Reply reply, int skipped) {
    Question question = reply.question();
    List<String> named =
        question.mentions().stream()
            .flatMap(mention -> mention.candidates().stream())
            .map(entity -> entity.id())
            .distinct()
            .toList();
    String date = question.dates().isEmpty() ? null : question.dates().get(0).date().edtf();
    return new Turn(
        new Turn.Asked(question.intent(), named, date, question.terms()),
        said(reply.answer().claims(), skipped + reply.answer().items()));
  }

  private static Turn.Said said(List<Claim> said, int shown) {
    return new Turn.Said(
        said.stream().map(claim -> claim.topic().subject()).distinct().toList(),
        said.stream().map(Claim::id).toList(),
        shown);
  }
}
