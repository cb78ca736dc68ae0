package org.annalist.channel.telegram.message;

import java.util.List;
import org.annalist.answer.Reply;
import org.annalist.channel.telegram.Answering;
import org.annalist.channel.telegram.Place;
import org.annalist.channel.telegram.compose.Composer;
import org.annalist.conversation.Dialogue;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

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
    List<SendMessage> messages = Composer.answer(place, reply.answer());
    return new Answered(reply, Composer.withReading(place, reply, messages));
  }
}
