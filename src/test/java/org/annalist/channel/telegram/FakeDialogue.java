package org.annalist.channel.telegram;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.annalist.answer.Answer;
import org.annalist.answer.Reply;
import org.annalist.answer.TalkTopic;
import org.annalist.conversation.Dialogue;
import org.annalist.conversation.Turn;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.question.Classification;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.text.Span;
import org.jspecify.annotations.Nullable;

/** Answers with what it was told to; to anything else with the treaty. */
public final class FakeDialogue implements Dialogue {
  private static final Entity RUDOLF =
      new Entity("rudolf", EntityType.PERSON, "Rudolf", List.of(), null, Entity.Relations.NONE);

  private static final EntityMention NAMED =
      new EntityMention(new Span(0, 1), "Rudolf", List.of(RUDOLF));

  /** What was asked: conversation and utterance. */
  record Asked(String conversation, String utterance) {}

  final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final Map<String, Supplier<Answer>> answers = new ConcurrentHashMap<>();
  private final Map<String, Answer> last = new ConcurrentHashMap<>();

  public FakeDialogue() {
    answer(
        "help",
        new Answer.Talk(
            TalkTopic.HELP,
            List.of("When was the treaty?", "Who was Rudolf?", "Where is Zenda?", "A fourth?")));
  }

  void answer(String utterance, Answer answer) {
    answers.put(utterance, () -> answer);
  }

  public void does(String utterance, Supplier<Answer> what) {
    answers.put(utterance, what);
  }

  @Override
  public Reply reply(String conversation, String utterance) {
    asked.add(new Asked(conversation, utterance));
    Answer answer =
        utterance.equals("source?")
            ? sources(last.get(conversation))
            : answers.getOrDefault(utterance, () -> Samples.FACT).get();
    last.put(conversation, answer);
    return new Reply(question(utterance), answer);
  }

  private static Answer sources(@Nullable Answer before) {
    return before == null || before.claims().isEmpty()
        ? new Answer.Unknown(Answer.Reason.NOTHING_BEFORE, "", List.of())
        : new Answer.Answered(Answer.Form.SOURCES, before.claims(), 0, List.of());
  }

  private static Question question(String utterance) {
    Classification classification = Classification.certain(Intent.WHEN);
    List<EntityMention> mentions = utterance.contains(RUDOLF.name()) ? List.of(NAMED) : List.of();
    return new Question(utterance, classification, mentions, List.of(), List.of(), List.of());
  }

  @Override
  public Optional<Turn> last(String conversation) {
    return Optional.empty();
  }

  @Override
  public void resume(String conversation, Turn turn) {}

  @Override
  public void forget(String conversation) {
    last.remove(conversation);
  }

  @Override
  public void forgetAll(String part) {
    last.keySet().removeIf(conversation -> conversation.contains(part));
  }
}
