package org.annalist.channel.telegram.monitor;

import java.time.Duration;
import org.annalist.answer.Reply;
import org.annalist.answer.Status;
import org.annalist.conversation.Dialogue;
import org.annalist.conversation.PassedOn;

/** Counts the questions that another dialogue answers. May be shared by threads. */
public final class CountedDialogue extends PassedOn {
  private final BotMetrics metrics;

  /**
   * Makes the dialogue.
   *
   * @param dialogue answers
   * @param metrics count
   */
  public CountedDialogue(Dialogue dialogue, BotMetrics metrics) {
    super(dialogue);
    this.metrics = metrics;
  }

  @Override
  public Reply reply(String conversation, String utterance) {
    long start = System.nanoTime();
    Reply reply = dialogue().reply(conversation, utterance);
    metrics.answered(Status.of(reply.answer()), Duration.ofNanos(System.nanoTime() - start));
    return reply;
  }
}
