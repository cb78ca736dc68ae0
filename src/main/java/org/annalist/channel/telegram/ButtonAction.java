package org.annalist.channel.telegram;

import java.util.List;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;

/** What a button does. May be called by several threads. */
@FunctionalInterface
public interface ButtonAction {
  /**
   * Does what the button is for.
   *
   * @param press who pressed it, and what it sent, perhaps made up by somebody
   * @return the calls to make, in this order, the acknowledgement ({@link Press#acknowledged} or
   *     {@link Press#acknowledgedAtOnce}) first; none where the button is not known, which the
   *     person is then told
   */
  List<? extends PartialBotApiMethod<?>> press(Press press);

  /**
   * Tells whether the acknowledgement says what the person must read, and is not to be made
   * without.
   *
   * @return false for most
   */
  default boolean tellsByAcknowledging() {
    return false;
  }
}
