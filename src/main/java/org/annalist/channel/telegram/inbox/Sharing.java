package org.annalist.channel.telegram.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.annalist.state.Duty;

/**
 * How several programs work from one inbox: each update belongs to one of them while it is handled,
 * and to another where that one is gone. May be shared by threads.
 *
 * <p>Every method throws {@link InboxException} when the inbox cannot be reached.
 */
public interface Sharing {
  /**
   * Takes the first update of a lane that is left to handle.
   *
   * @param bot the id of the bot that received it
   * @param lane the lane
   * @return the number of its entry; empty where there is none, or one of the lane is another's
   *     now, who then goes on with the lane
   */
  Optional<Long> next(long bot, String lane);

  /**
   * Finds lanes that wait and that nobody attends to. What belonged to a program that is gone is
   * nobody's from here on.
   *
   * @param bot the id of the bot
   * @param most how many at most
   * @return the lanes, in the order in which they wait
   */
  List<String> neglected(long bot, int most);

  /**
   * Makes sure before something is sent that an entry still belongs to this program.
   *
   * @param number the number of the entry
   * @throws LostEntryException where another has taken it over
   * @throws InboxException where that cannot be known now
   */
  void require(long number);

  /**
   * Leaves an entry that cannot be handled for the next start, and its lane to what comes after it.
   *
   * @param number the number of the entry
   */
  void putAside(long number);

  /**
   * Puts back what was put aside, to be tried once more; at the start.
   *
   * @param bot the id of the bot
   */
  void putBack(long bot);

  /** Takes leave at the end, so that the others go on at once with what this program had. */
  void leave();

  /**
   * Returns the duty to fetch messages: Telegram lets one program do so at a time.
   *
   * @param bot the id of the bot
   */
  Duty polling(long bot);

  /**
   * Returns how much each chat may have done by all programs together.
   *
   * @param bot the id of the bot
   * @param atOnce how much may be done at once after a rest
   * @param pause how long it takes until one more may be done
   */
  Pace pace(long bot, int atOnce, Duration pause);
}
