package org.annalist.channel.telegram.daily;

import java.time.Clock;
import java.time.Duration;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.annalist.channel.Phrase;
import org.annalist.channel.telegram.Background;
import org.annalist.channel.telegram.ButtonAction;
import org.annalist.channel.telegram.CommandAction;
import org.annalist.channel.telegram.Delivery;
import org.annalist.channel.telegram.Feature;
import org.annalist.channel.telegram.Languages;
import org.annalist.channel.telegram.Place;
import org.annalist.conversation.Dialogue;
import org.annalist.state.Duty;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

/** This day in history: {@code /today}, and every day for who subscribes. Shared by threads. */
public final class DailyFeature implements Feature {
  private final SubscriptionStore store;
  private final Clock clock;
  private final Duration pause;
  private final ThisDay thisDay;
  private final Subscribing subscribing;
  private final Languages languages;

  /**
   * Makes the feature.
   *
   * @param store keeps who gets it when
   * @param dialogue tells what is recorded
   * @param isRecorded whether anything is recorded for a day of the year
   * @param languages tells in which language a person is spoken to
   * @param clock tells the time
   * @param pause how long to wait before looking again who is to get it
   */
  public DailyFeature(
      SubscriptionStore store,
      Dialogue dialogue,
      Predicate<MonthDay> isRecorded,
      Languages languages,
      Clock clock,
      Duration pause) {
    this.store = store;
    this.clock = clock;
    this.pause = pause;
    this.languages = languages;
    this.thisDay = new ThisDay(dialogue, isRecorded);
    this.subscribing = new Subscribing(store, clock);
  }

  @Override
  public Map<String, CommandAction> commands() {
    return Map.of(
        "today",
        (place, argument) -> today(place),
        "subscribe",
        subscribing::subscribe,
        "unsubscribe",
        (place, argument) -> subscribing.unsubscribe(place));
  }

  @Override
  public Map<String, ButtonAction> buttons() {
    return Map.of(Subscribing.KIND, subscribing::choose);
  }

  @Override
  public void forget(long user) {
    store.remove(user);
  }

  @Override
  public void moved(long from, long to) {
    store.move(from, to);
  }

  /** Of a group anybody may end it, but nobody does by asking to be forgotten. */
  @Override
  public Optional<Phrase> stays(Place place) {
    return store
        .of(place.chat())
        .filter(subscription -> !place.isPrivate())
        .map(subscription -> Phrase.FORGOTTEN_GROUP);
  }

  @Override
  public Background start(Delivery delivery, Set<String> commands) {
    DailyRounds rounds = new DailyRounds(store, thisDay, languages, clock);
    Duty sending = store.sending();
    Runnable round =
        () -> {
          if (sending.isOurs()) {
            rounds.go(delivery);
          }
        };
    return DailyThread.start(round, pause);
  }

  /** The day is that of the person's time zone, where the bot has been told it. */
  private List<SendMessage> today(Place place) {
    ZoneId zone = store.of(place.chat()).map(Subscription::zone).orElse(clock.getZone());
    return thisDay.whole(place, MonthDay.now(clock.withZone(zone)));
  }
}
