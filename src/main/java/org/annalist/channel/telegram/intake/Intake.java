package org.annalist.channel.telegram.intake;

import java.util.function.Consumer;
import org.annalist.channel.telegram.api.BotIdentity;
import org.annalist.channel.telegram.inbox.Inbox;

/**
 * A way for updates to get from Telegram into the inbox: fetched by polling, or delivered to a
 * webhook. {@link #run} is called once.
 */
public interface Intake {
  /**
   * Takes updates into the inbox until the bot is stopped.
   *
   * @param me who the bot is
   * @param arrived takes each new entry of the inbox, in the order of their numbers; may be called
   *     by several threads, one at a time
   * @throws BotException when there is no use in going on
   */
  void run(BotIdentity me, Consumer<Inbox.Entry> arrived);

  /** Confirms what the inbox has taken in last, where that is still to be done. */
  void finish();
}
