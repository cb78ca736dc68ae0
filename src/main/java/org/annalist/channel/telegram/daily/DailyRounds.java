package org.annalist.channel.telegram.daily;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.annalist.channel.telegram.Delivery;
import org.annalist.channel.telegram.Delivery.Outcome;
import org.annalist.channel.telegram.Languages;
import org.annalist.channel.telegram.Place;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

/**
 * Sends this day in history to who is to get it by now. For one thread; several programs with the
 * same store do not send twice.
 *
 * <p>A day is never sent twice: it is taken, in one statement that outlasts a power cut, before it
 * is sent, and given back only where Telegram certainly did not get it. So a crash in the moment of
 * sending, or a call that nobody answered, costs at most that one message. It cannot be had both
 * ways, since Telegram does not tell whether a message was sent before.
 *
 * <p>On a day of which nothing is recorded, something of its month is sent, and said to be that: of
 * a day without a message nobody knows whether the bot is well, and the nearest day's events would
 * be told twice.
 */
final class DailyRounds {
  private static final Logger LOG = LoggerFactory.getLogger(DailyRounds.class);

  /** One chat may have had too much of late; two in a row are Telegram's limit, or nobody there. */
  private static final int MOST_IN_VAIN = 2;

  private final SubscriptionStore store;
  private final ThisDay thisDay;
  private final Languages languages;
  private final Clock clock;

  DailyRounds(SubscriptionStore store, ThisDay thisDay, Languages languages, Clock clock) {
    this.store = store;
    this.thisDay = thisDay;
    this.languages = languages;
    this.clock = clock;
  }

  /**
   * Goes round once. What fails for one does not keep it from the others; where Telegram takes
   * nothing any more, or the bot stops, the round ends, and the next one goes on.
   */
  void go(Delivery delivery) {
    int inVain = 0;
    for (Subscription subscription : store.all()) {
      Optional<LocalDate> day = subscription.due(clock.instant());
      if (day.isPresent()) {
        boolean isNotYet = attempt(subscription, day.get(), delivery) == Outcome.NOT_YET;
        inVain = isNotYet ? inVain + 1 : 0;
      }
      if (inVain == MOST_IN_VAIN) {
        return;
      }
    }
  }

  private Outcome attempt(Subscription subscription, LocalDate day, Delivery delivery) {
    try {
      return store.take(subscription.chat(), day)
          ? send(subscription, day, delivery)
          : Outcome.DONE;
    } catch (RuntimeException e) {
      LOG.warn("This day in history was not sent to somebody ({})", e.getClass().getName());
      return Outcome.UNKNOWN;
    }
  }

  private Outcome send(Subscription subscription, LocalDate day, Delivery delivery) {
    Optional<SendMessage> message = thisDay.brief(place(subscription), MonthDay.from(day));
    Outcome outcome = message.map(delivery::deliver).orElse(Outcome.DONE);
    switch (outcome) {
      case GONE -> store.remove(subscription.chat());
      case NOT_YET -> store.giveBack(subscription.chat(), day, subscription.sent());
      case DONE, REFUSED, UNKNOWN -> LOG.debug("This day in history: {}", outcome);
    }
    return outcome;
  }

  /** The person of a group's place is the group itself: nobody's conversation is disturbed. */
  private Place place(Subscription subscription) {
    long chat = subscription.chat();
    String language = languages.of(chat, subscription.language());
    return new Place(chat, chat, subscription.topic(), null, language);
  }
}
