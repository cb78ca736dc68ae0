package org.annalist.channel.telegram;

import java.util.List;
import java.util.Map;
import org.annalist.answer.Reply;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;

/** A part of what the bot can do beside answering questions. */
public interface Feature {
  /**
   * Returns the commands of this feature.
   *
   * @return what each does, by its name without the stroke
   */
  default Map<String, CommandAction> commands() {
    return Map.of();
  }

  /**
   * Returns the buttons of this feature.
   *
   * @return what each kind does, by what its data begin with, up to the colon
   */
  default Map<String, ButtonAction> buttons() {
    return Map.of();
  }

  /**
   * Returns what goes with an answer to a question.
   *
   * @param place where the answer goes
   * @param reply how the question was understood, and the answer
   * @return the calls to make after the answer is sent, in this order
   */
  default List<? extends PartialBotApiMethod<?>> after(Place place, Reply reply) {
    return List.of();
  }
}
