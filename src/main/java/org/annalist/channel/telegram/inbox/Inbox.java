package org.annalist.channel.telegram.inbox;

import java.util.List;
import java.util.Optional;
import org.annalist.channel.telegram.api.ReceivedUpdate;
import org.annalist.state.Changes;

/**
 * Keeps updates from the moment that they arrive until they are handled, over a crash or a power
 * cut. Belongs to one bot by the bot's id. Implementations may be shared by threads.
 *
 * <p>Every method throws {@link InboxException} when the inbox cannot be reached.
 */
public interface Inbox extends AutoCloseable {
  /** Some minutes of work: with more, it is better that Telegram keeps them for a while. */
  long MOST_WAITING = 10_000;

  /**
   * Makes the state the bot's own, where it is nobody's yet: the chats of two bots have the same
   * numbers, so what is kept of them must not be mixed.
   *
   * @param bot the id of the bot
   * @throws BotException when the state is another bot's
   */
  void claim(long bot);

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
   * Returns what is left to handle in one lane.
   *
   * @param bot the id of the bot that received it
   * @param lane the lane
   * @param after the number that all have to be higher than
   * @param limit how many at most
   * @return the numbers of the entries, in the order in which they arrived
   */
  List<Long> unhandled(long bot, String lane, long after, int limit);

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
   * Tells how much of what is to be done about an update was done before.
   *
   * @param number the number of its entry
   * @return how many calls, as told to {@link #begun}; 0 where nothing was told
   */
  int callsMade(long number);

  /**
   * Does something, and holds back what it changes in the state that this inbox is part of.
   *
   * @param work what to do, in this thread
   * @return its changes, for {@link #begun} or {@link #done}
   */
  Changes gather(Runnable work);

  /**
   * Notes how many of the calls that answer an update are made, and writes changes in the same
   * transaction.
   *
   * @param number the number of its entry
   * @param calls how many calls are made by now
   * @param changes what goes with it
   */
  void begun(long number, int calls, Changes changes);

  /**
   * Marks an update as handled and deletes its text; that it was seen stays known. Changes are
   * written in the same transaction.
   *
   * @param number the number of its entry
   * @param changes what goes with it
   */
  void done(long number, Changes changes);

  /**
   * Marks an update as handled that changes nothing.
   *
   * @param number the number of its entry
   */
  default void done(long number) {
    done(number, new Changes());
  }

  /**
   * Returns how other programs work from this inbox, where they may.
   *
   * @return empty where this program alone uses it
   */
  default Optional<Sharing> sharing() {
    return Optional.empty();
  }

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
