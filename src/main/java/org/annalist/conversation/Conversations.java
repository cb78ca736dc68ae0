package org.annalist.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annalist.answer.Answer;
import org.annalist.answer.Answerer;
import org.annalist.answer.Reasoned;
import org.annalist.answer.Reply;
import org.annalist.date.HistoricalDate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.question.Intent;
import org.annalist.question.Namesakes;
import org.annalist.question.Question;
import org.annalist.question.QuestionReader;
import org.annalist.temporal.DateExpression;
import org.annalist.text.FirstWords;

/** Conversations over one knowledge. Safe for several threads. */
public final class Conversations implements Dialogue {
  /** So many things that were spoken of are remembered. */
  private static final int MOST_SUBJECTS = 8;

  private final QuestionReader reader;
  private final Answerer answerer;
  private final FollowUps followUps;
  private final ClaimStore claims;
  private final ConversationStore store;
  private final SeveralAsked several;
  private final AccountsAsked accounts;
  private final More more;
  private final Doubts doubts;

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
    this.accounts = new AccountsAsked(answerer);
    this.more = new More(answerer, claims);
    this.doubts = new Doubts(answerer, claims);
    this.several = new SeveralAsked(reader, claims, followUps);
  }

  @Override
  public Reply reply(String conversation, String utterance) {
    Optional<Turn> last = store.last(conversation);
    String text = FirstWords.of(utterance);
    Ordinary ordinary = new Ordinary(this::one);
    Optional<Reply> joined =
        accounts.of(text, last, ordinary).or(() -> several.of(text, last, ordinary));
    if (joined.isEmpty()) {
      Ordinary.Outcome whole = ordinary.outcome(text, last);
      whole.turn().ifPresent(turn -> store.remember(conversation, turn));
      joined = several.ofEach(whole.reply(), last, ordinary);
      if (joined.isEmpty()) {
        return whole.reply();
      }
    }
    Reply reply = joined.get();
    if (isRemembered(reply.answer())) {
      store.remember(conversation, turn(reply, 0, last));
    }
    return reply;
  }

  /** Answers what asks for one thing. */
  private Ordinary.Outcome one(String utterance, Optional<Turn> last) {
    Question typed = read(utterance, last);
    Optional<Ordinary.Outcome> ofTold = last.flatMap(turn -> ofTold(typed, turn));
    if (ofTold.isPresent()) {
      return ofTold.get();
    }
    if (typed.intent() == Intent.SOURCE && last.isPresent() && followUps.asksForSources(typed)) {
      return new Ordinary.Outcome(sources(typed, last.get()), Optional.empty());
    }
    List<Reading> readings =
        last.filter(turn -> !asksOnlyOfAName(typed))
            .map(turn -> followUps.readings(typed, turn))
            .orElse(List.of(Reading.of(typed, 0)));
    Repetition repetition =
        last.map(turn -> followUps.repetition(typed, turn)).orElse(Repetition.NONE);
    return answerBest(new Asked(typed, last), readings, repetition);
  }

  /** What asks for nothing but more of what was told, or doubts it. */
  private Optional<Ordinary.Outcome> ofTold(Question typed, Turn last) {
    return followUps.asksForMore(typed) ? more.of(typed, last) : doubts.of(typed, last);
  }

  /** "Where is Zenda?" and "Who is Hentzau?" need nothing of what was said before. */
  private static boolean asksOnlyOfAName(Question typed) {
    return (typed.intent() == Intent.WHERE || typed.intent() == Intent.WHO)
        && typed.mentions().size() == 1
        && typed.terms().isEmpty()
        && typed.dates().isEmpty();
  }

  /** After anything was said, "the October one" is one of these, and not the first of October. */
  private Question read(String utterance, Optional<Turn> last) {
    HistoricalDate said = last.flatMap(followUps::dateSaid).orElse(null);
    String other = last.isEmpty() ? utterance : Standing.withoutOne(utterance);
    if (!other.equals(utterance)) {
      Question dated = reader.read(other, said).as(utterance);
      if (!dated.dates().isEmpty()) {
        return dated;
      }
    }
    return reader.read(utterance, said);
  }

  /**
   * A reading with its answer.
   *
   * @param cost how much less likely others make it, since its answer was told already
   */
  private record Answered(Reading reading, Reasoned reasoned, double cost) {
    boolean isStated() {
      return !reasoned.answer().claims().isEmpty() && likelihood() >= Reasoned.LEAST && isInTime();
    }

    /** Where a time goes without saying, the answer must be of it. */
    private boolean isInTime() {
      HistoricalDate date = reasoned.answer().claims().get(0).date();
      return reading.question().dates().stream()
          .filter(DateExpression::isSupposed)
          .allMatch(time -> date != null && date.days().overlaps(time.date().days()));
    }

    double likelihood() {
      return reasoned.probability() + reading.preference();
    }

    double rank() {
      return likelihood() - cost;
    }
  }

  /** What was asked after what. */
  private record Asked(Question typed, Optional<Turn> last) {}

  /** Answers the likeliest reading that has an answer; where none has, abstains on the last. */
  private Ordinary.Outcome answerBest(Asked asked, List<Reading> readings, Repetition repetition) {
    List<Answered> answered =
        readings.stream().flatMap(r -> answered(r, repetition).stream()).toList();
    Optional<Answered> best =
        answered.stream()
            .filter(Answered::isStated)
            .reduce((one, other) -> other.rank() > one.rank() ? other : one);
    Optional<Answered> chosen = best.or(() -> abstention(answered));
    Reading reading = chosen.map(Answered::reading).orElse(readings.get(readings.size() - 1));
    Answer answer =
        chosen
            .map(a -> a.reasoned().answer())
            .orElseGet(() -> answerer.abstain(reading.question(), withheld(answered)));
    Question completed =
        Completion.withoutSupposed(settled(followUps.completed(reading, answer.claims()), answer));
    Reply reply = new Reply(completed, answer, asked.last().isEmpty() || standsAlone(reading));
    return new Ordinary.Outcome(reply, remembered(asked, reply, reading.skip()));
  }

  /** What is found, though it is too unlikely to be what is asked for. */
  private static List<Claim> withheld(List<Answered> answered) {
    return answered.stream().flatMap(one -> one.reasoned().answer().claims().stream()).toList();
  }

  /** Whether the answer would be the same had nothing been said before. */
  private boolean standsAlone(Reading reading) {
    Question question = reading.question();
    return reading.spoken() == null
        && reading.skip() == 0
        && question.equals(reader.read(question.utterance()));
  }

  /** A question back says more than that nothing is known; otherwise the last reading tells why. */
  private static Optional<Answered> abstention(List<Answered> answered) {
    List<Answered> abstentions =
        answered.stream().filter(a -> a.reasoned().answer().claims().isEmpty()).toList();
    return abstentions.stream()
        .filter(a -> !(a.reasoned().answer() instanceof Answer.Unknown))
        .findFirst()
        .or(() -> abstentions.stream().reduce((one, other) -> other));
  }

  private Optional<Answered> answered(Reading reading, Repetition repetition) {
    return reasoned(reading)
        .filter(reasoned -> !isOfAnotherSpeaker(reading, reasoned.answer()))
        .map(reasoned -> new Answered(reading, reasoned, repetition.costOf(reasoned.answer())));
  }

  private boolean isOfAnotherSpeaker(Reading reading, Answer answer) {
    return answer.claims().stream()
        .limit(1)
        .anyMatch(claim -> followUps.isOfAnotherSpeaker(reading.question(), claim));
  }

  private Optional<Reasoned> reasoned(Reading reading) {
    if (!reading.stated().isEmpty()) {
      return Optional.of(answerer.recounting(reading.stated()));
    }
    return reading.spoken() == null
        ? Optional.of(answerer.answer(reading.question(), reading.skip()))
        : answerer.answer(reading.question(), reading.spoken());
  }

  /** Where both of two that have a name are told of, the name means both still. */
  private static Question settled(Question asked, Answer answer) {
    return answer instanceof Answer.Several ? asked : Namesakes.byAnswer(asked, answer.claims());
  }

  private Optional<Turn> remembered(Asked asked, Reply reply, int skipped) {
    if (isRemembered(reply.answer())) {
      return Optional.of(turn(reply, skipped, asked.last()));
    }
    boolean leavesTrace =
        reply.answer() instanceof Answer.Clarify
            || (reply.answer() instanceof Answer.Unknown && followUps.leavesTrace(asked.typed()));
    return leavesTrace ? Optional.of(unanswered(reply, asked.last())) : Optional.empty();
  }

  /** What was asked for in vain has been spoken of: "the next day" is counted from its date. */
  private static Turn unanswered(Reply reply, Optional<Turn> last) {
    List<String> said = last.map(before -> before.said().claims()).orElse(List.of());
    List<String> subjects = last.map(before -> before.said().subjects()).orElse(List.of());
    return new Turn(Turn.Asked.of(reply.question()), new Turn.Said(subjects, said, 0));
  }

  @Override
  public Optional<Turn> last(String conversation) {
    return store.last(conversation);
  }

  @Override
  public void resume(String conversation, Turn turn) {
    store.remember(conversation, turn);
  }

  @Override
  public void forget(String conversation) {
    store.forget(conversation);
  }

  @Override
  public void forgetAll(String part) {
    store.forgetAll(part);
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
            : Doubts.sources(said);
    return new Reply(typed, answer);
  }

  /** What is remembered of a reply; so many of its list had been shown before it. */
  static Turn turn(Reply reply, int skipped, Optional<Turn> last) {
    List<String> before = last.map(turn -> turn.said().subjects()).orElse(List.of());
    return new Turn(
        Turn.Asked.of(reply.question()),
        said(reply.answer().claims(), skipped + reply.answer().items(), before));
  }

  /** What is remembered of some claims, of which so many were shown, after what was said. */
  static Turn.Said said(List<Claim> said, int shown, List<String> before) {
    Stream<String> subjects = said.stream().map(claim -> claim.topic().subject());
    return new Turn.Said(
        Stream.concat(subjects, before.stream()).distinct().limit(MOST_SUBJECTS).toList(),
        said.stream().map(Claim::id).toList(),
        shown);
  }
}
