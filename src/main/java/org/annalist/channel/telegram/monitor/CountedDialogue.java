package org.annalist.channel.telegram.monitor;

import java.time.Duration;
import java.util.Optional;
import org.annalist.answer.Reply;
import org.annalist.answer.Status;
import org.annalist.conversation.Dialogue;
import org.annalist.conversation.Turn;

/** Counts the questions that another dialogue answers. May be shared by threads. */
public final class CountedDialogue implements Dialogue {
  private final Dialogue dialogue;
  private final BotMetrics metrics;

  /**
   * Makes the dialogue.
   *
   * @param dialogue answers
   * @param metrics count
   */
  public CountedDialogue(Dialogue dialogue, BotMetrics metrics) {
    this.dialogue = dialogue;
    this.metrics = metrics;
  }

  @Override
  public Reply reply(String conversation, String utterance) {
    long start = System.nanoTime();
    Reply reply = dialogue.reply(conversation, utterance);
    metrics.answered(Status.of(reply.answer()), Duration.ofNanos(System.nanoTime() - start));
    return reply;
  }

  @Override
  public Optional<Turn> last(String conversation) {
    return dialogue.last(conversation);
  }

  @Override
  public void resume(String conversation, Turn turn) {
    dialogue.resume(conversation, turn);
  }

  @Override
  public void forget(String conversation) {
    dialogue.forget(conversation);
  }

  @Override
  public void forgetAll(String part) {
    dialogue.forgetAll(part);
  }
}
