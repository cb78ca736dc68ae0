package org.annalist.channel.telegram;

import java.util.List;
import org.annalist.conversation.Dialogue;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

/** Answers with the sources, and nothing else. May be shared by threads. */
final class PlainAnswering implements Answering {
  private final Dialogue dialogue;

  PlainAnswering(Dialogue dialogue) {
    this.dialogue = dialogue;
  }

  @Override
  public List<SendMessage> answer(Place place, String utterance) {
    return Composer.answer(place, dialogue.reply(place.conversation(), utterance).answer());
  }
}
