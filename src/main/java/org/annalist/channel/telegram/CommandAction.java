package org.annalist.channel.telegram;

import java.util.List;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;

/** What a command such as {@code /today} does. May be called by several threads. */
@FunctionalInterface
public interface CommandAction {
  /**
   * Obeys the command.
   *
   * @param place who sent it where, and in which language
   * @param argument what follows the command, without space around it; empty where nothing does
   * @return the calls to make, in this order; none where there is nothing to do
   */
  List<? extends PartialBotApiMethod<?>> obey(Place place, String argument);
}
