package org.annalist.conversation;

import java.util.List;
import java.util.Optional;
import org.annalist.answer.Answer;
import org.annalist.answer.Answerer;
import org.annalist.answer.Picks;
import org.annalist.answer.Reply;
import org.annalist.date.EdtfParser;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.EntityStore;
import org.annalist.question.Classification;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.question.QuestionReader;
import org.annalist.temporal.DateExpression;

/** Recitals from one knowledge. Safe for several threads. */
public final class Recitals implements Recital {
  private final QuestionReader reader;
  private final Answerer answerer;
  private final FollowUps followUps;
  private final ClaimStore claims;
  private final EntityStore entities;
  private final ConversationStore store;

  /**
   * Makes recitals.
   *
   * @param reader understands utterances
   * @param answerer answers questions
   * @param followUps completes questions that lean on what was said
   * @param claims what is known
   * @param entities what the claims are about
   * @param store remembers what was told
   */
  public Recitals(
      QuestionReader reader,
      Answerer answerer,
      FollowUps followUps,
      ClaimStore claims,
      EntityStore entities,
      ConversationStore store) {
    this.reader = reader;
    this.answerer = answerer;
    this.followUps = followUps;
    this.claims = claims;
    this.entities = entities;
    this.store = store;
  }

  @Override
  public Reply ask(String utterance, int skip) {
    if (skip == 0) {
      return conversation(Optional.empty()).reply("", utterance);
    }
    Question question = reader.read(utterance);
    return new Reply(question, answerer.answer(question, skip).answer());
  }

  @Override
  public Reply ask(Turn.Asked asked, int skip) {
    Question question = question(asked);
    return new Reply(question, answerer.answer(question, skip).answer());
  }

  @Override
  public Picks picks(String utterance) {
    return answerer.picks(reader.read(utterance));
  }

  @Override
  public Picks picks(Turn.Asked asked) {
    return answerer.picks(question(asked));
  }

  private Question question(Turn.Asked asked) {
    List<EntityMention> mentions =
        entities.entities(asked.entities()).stream().map(Recalled::inherited).toList();
    List<DateExpression> dates =
        asked.date() == null
            ? List.of()
            : List.of(DateExpression.understood(EdtfParser.parse(asked.date()), "as asked"));
    return question(asked.intent(), mentions, dates, asked.terms());
  }

  @Override
  public Reply after(List<Claim> said, String utterance) {
    Question first = question(Intent.WHAT, List.of(), List.of(), List.of());
    Answer answer = new Answer.Answered(Answer.Form.FACT, said, 0, List.of());
    Turn turn = Conversations.turn(new Reply(first, answer), 0, Optional.empty());
    return conversation(Optional.of(turn)).reply("", utterance);
  }

  @Override
  public Reply stating(List<Claim> stated) {
    Question question = question(Intent.WHAT, List.of(), List.of(), List.of());
    return new Reply(question, answerer.stating(stated));
  }

  @Override
  public void told(String conversation, Reply reply, int skipped) {
    if (!reply.answer().claims().isEmpty()) {
      Optional<Turn> last = store.last(conversation);
      store.remember(conversation, Conversations.turn(reply, skipped, last));
    }
  }

  /** A conversation in which one thing has been said, or none, and which keeps nothing. */
  private Conversations conversation(Optional<Turn> said) {
    return new Conversations(reader, answerer, followUps, claims, new FixedTurn(said));
  }

  private static Question question(
      Intent intent, List<EntityMention> mentions, List<DateExpression> dates, List<String> terms) {
    return new Question("", Classification.certain(intent), mentions, dates, List.of(), terms);
  }
}
