package org.annalist.channel.telegram;

import java.util.List;
import java.util.Optional;

/**
 * Keeps updates from the moment that they arrive until they are handled, over a crash or a power
 * cut. Belongs to one bot at a time by the bot's id. Implementations may be shared by threads.
 *
 * <p>Every method throws {@link InboxException} when the inbox cannot be reached.
 */
public interface Inbox extends AutoCloseable {
  /**
   * Writes updates, but none that has been written before: Telegram delivers an update again
   * whenever it is not sure. When this returns, they outlast a power cut.
   *
   * @param bot the id of the bot that received them
   * @param updates in the order in which they arrived
   * @return an entry for each update that is new, in the same order
   */
  List<Entry> add(long bot, List<ReceivedUpdate> updates);

  /**
   * Returns what is left to handle from before.
   *
   * @param bot the id of the bot that received it
   * @return in the order in which it arrived
   */
  List<Entry> unhandled(long bot);

  /**
   * Counts what is left to handle.
   *
   * @param bot the id of the bot that received it
   * @return how many updates are not handled yet
   */
  long depth(long bot);

  /**
   * Returns an update.
   *
   * @param number the number of its entry
   * @return its JSON, or empty once it is handled
   */
  Optional<String> read(long number);

  /**
   * Marks an update as handled and deletes its text; that it was seen stays known.
   *
   * @param number the number of its entry
   */
  void done(long number);

  /** Forgets what is of no use any more; to be called when there is nothing else to do. */
  void tidy();

  @Override
  void close();

  /**
   * An update in the inbox.
   *
   * @param number the inbox's own number for it, higher than those before
   * @param lane what has to be handled in order, as in {@link ReceivedUpdate#lane}
   */
  record Entry(long number, String lane) {}
}
