package org.annalist.channel.telegram;

import org.annalist.answer.Reply;
import org.annalist.conversation.Dialogue;

/** Answers with the sources, and nothing else. May be shared by threads. */
public final class PlainAnswering implements Answering {
  private final Dialogue dialogue;

  /**
   * Makes the feature.
   *
   * @param dialogue answers questions
   */
  public PlainAnswering(Dialogue dialogue) {
    this.dialogue = dialogue;
  }

  @Override
  public Answered answered(Place place, String utterance) {
    Reply reply = dialogue.reply(place.conversation(), utterance);
    return new Answered(reply, Composer.answer(place, reply.answer()));
  }
}
