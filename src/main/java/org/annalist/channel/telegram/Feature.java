package org.annalist.channel.telegram;

import java.util.List;
import java.util.Map;
import org.annalist.answer.Answer;
import org.annalist.answer.Reply;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

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

  /**
   * Learns of an answer before it is sent, and may put buttons under it.
   *
   * @param place where it goes
   * @param question what was asked, as typed
   * @param answer the answer
   * @return rows of buttons that go below those of the answer, often none
   */
  default List<InlineKeyboardRow> under(Place place, String question, Answer answer) {
    return List.of();
  }
}
