package org.annalist.channel.telegram.daily;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.annalist.state.Duty;
import org.jspecify.annotations.Nullable;

/** Keeps the subscriptions of one bot. Implementations may be shared by threads and processes. */
public interface SubscriptionStore {
  /** Returns the duty to send to all: of several programs that share the store one has it. */
  default Duty sending() {
    return Duty.ALWAYS;
  }

  /**
   * Returns the subscription of a chat.
   *
   * @param chat the chat
   * @return empty where it has none
   */
  Optional<Subscription> of(long chat);

  /**
   * Returns all subscriptions.
   *
   * @return in no order that matters
   */
  List<Subscription> all();

  /**
   * Keeps a subscription in place of the one before of the same chat. Of the days that were taken,
   * the later one stays: changing the hour does not send a day twice.
   *
   * @param subscription the subscription
   */
  void put(Subscription subscription);

  /**
   * Ends the subscription of a chat.
   *
   * @param chat the chat
   * @return false where it had none
   */
  boolean remove(long chat);

  /**
   * Moves the subscription of a chat to another, where that has none.
   *
   * @param from the chat; has none from here on
   * @param to the other chat
   */
  void move(long from, long to);

  /**
   * Takes a day of a subscription, so that nobody else does. When this returns true, that outlasts
   * a power cut.
   *
   * @param chat the chat
   * @param day the day
   * @return false where that day or a later one was taken before, or the subscription has ended
   */
  boolean take(long chat, LocalDate day);

  /**
   * Gives a day back that was taken and certainly not sent.
   *
   * @param chat the chat
   * @param day the day
   * @param before the last day before, or null where there was none
   */
  void giveBack(long chat, LocalDate day, @Nullable LocalDate before);
}
