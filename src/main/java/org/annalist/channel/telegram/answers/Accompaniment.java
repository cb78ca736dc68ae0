package org.annalist.channel.telegram.answers;

import java.util.List;
import org.annalist.answer.Reply;
import org.annalist.channel.telegram.Place;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;

/** What is sent with an answer, such as a pin on the map. */
@FunctionalInterface
public interface Accompaniment {
  /** Nothing. */
  Accompaniment NONE = (place, reply) -> List.of();

  /**
   * Returns what goes with an answer.
   *
   * @param place where the answer goes
   * @param reply how the question was understood, and the answer
   * @return the calls to make after the answer is sent
   */
  List<? extends PartialBotApiMethod<?>> with(Place place, Reply reply);
}
