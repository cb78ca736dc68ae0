package org.annalist.channel.telegram;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annalist.answer.Answer;
import org.annalist.answer.Reply;
import org.annalist.channel.Phrase;
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

  /**
   * Returns in which languages people chose to be spoken to.
   *
   * @return empty where this feature does not know
   */
  default Optional<Languages> languages() {
    return Optional.empty();
  }

  /**
   * Deletes whatever this feature keeps about a person, at once.
   *
   * @param user the person, which is also the number of the private chat
   */
  default void forget(long user) {}

  /**
   * Takes along what this feature keeps of a group that has become another; perhaps told twice.
   *
   * @param from the number that it had
   * @param to the number that it has now
   */
  default void moved(long from, long to) {}

  /**
   * Tells what this feature keeps of a chat, and not of the person who asks to be forgotten.
   *
   * @param place who asks where
   * @return what to say of it, how it is ended among it; empty where it keeps nothing
   */
  default Optional<Phrase> stays(Place place) {
    return Optional.empty();
  }

  /**
   * Begins what this feature does of its own accord, without holding up the start.
   *
   * @param delivery sends what nobody has just asked for
   * @param commands the names of all commands that the bot has
   * @return what ends it when the bot stops
   */
  default Background start(Delivery delivery, Set<String> commands) {
    return () -> {};
  }
}
