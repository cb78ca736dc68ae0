package org.annalist.channel.telegram.daily;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.annalist.channel.Phrase;
import org.annalist.channel.Words;
import org.annalist.channel.telegram.Place;
import org.annalist.channel.telegram.Press;
import org.annalist.channel.telegram.compose.Composer;
import org.annalist.channel.telegram.compose.EditedText;
import org.annalist.channel.telegram.compose.ShownPages;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/**
 * Subscribes chats and ends subscriptions. In a group anybody may: it is one message a day, whoever
 * minds it ends it with one command, and the bot need not know who is an administrator. May be
 * shared by threads.
 */
final class Subscribing {
  /** The kind of the buttons: the time as in {@code 0900}, a colon and the zone follow. */
  static final String KIND = "daily";

  private static final LocalTime USUAL = LocalTime.of(9, 0);
  private static final int IN_A_ROW = 3;
  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);

  private final ShownPages shown = new ShownPages();
  private final SubscriptionStore store;
  private final Clock clock;

  Subscribing(SubscriptionStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Without a time the usual or the former one; without a zone the former one, or buttons. */
  List<SendMessage> subscribe(Place place, String argument) {
    Optional<Subscription> former = store.of(place.chat());
    Optional<HourReader.Read> read = HourReader.read(argument);
    LocalTime at = read.map(HourReader.Read::at).orElse(former.map(Subscription::at).orElse(USUAL));
    String named = read.map(HourReader.Read::rest).orElse(argument);
    Optional<ZoneId> zone = named.isEmpty() ? former.map(Subscription::zone) : Zones.find(named);
    if (zone.isPresent()) {
      return Composer.talk(place, subscribed(place, at, zone.get()), List.of());
    }
    return named.isEmpty() ? ask(place, at, Phrase.WHICH_ZONE) : ask(place, at, Phrase.NO_ZONE);
  }

  private String subscribed(Place place, LocalTime at, ZoneId zone) {
    Subscription subscription =
        new Subscription(place.chat(), place.topic(), place.language(), at, zone, null);
    store.put(subscription.from(clock.instant()));
    Words words = place.words();
    return words.say(Phrase.SUBSCRIBED, SHOWN.format(at), Zones.name(zone, words.locale()));
  }

  private static List<SendMessage> ask(Place place, LocalTime at, Phrase phrase) {
    Words words = place.words();
    List<SendMessage> messages =
        Composer.talk(place, words.say(phrase, SHOWN.format(at)), List.of());
    messages.get(messages.size() - 1).setReplyMarkup(keyboard(at, words.locale()));
    return messages;
  }

  private static InlineKeyboardMarkup keyboard(LocalTime at, Locale language) {
    List<InlineKeyboardRow> rows = new ArrayList<>();
    for (ZoneId zone : Zones.OFFERED) {
      if (rows.isEmpty() || rows.get(rows.size() - 1).size() == IN_A_ROW) {
        rows.add(new InlineKeyboardRow());
      }
      rows.get(rows.size() - 1)
          .add(
              InlineKeyboardButton.builder()
                  .text(Zones.name(zone, language))
                  .callbackData(KIND + ":" + DIGITS.format(at) + ":" + zone.getId())
                  .build());
    }
    return new InlineKeyboardMarkup(rows);
  }

  /** What was asked gives way to what was chosen; a second press finds it so. */
  List<PartialBotApiMethod<?>> choose(Press press) {
    String[] chosen = press.data().split(":", 2);
    Optional<HourReader.Read> at =
        chosen[0].matches("\\d{4}") ? HourReader.read(chosen[0]) : Optional.empty();
    Optional<ZoneId> zone = chosen.length == 2 ? Zones.find(chosen[1]) : Optional.empty();
    if (at.isEmpty() || zone.isEmpty()) {
      return List.of();
    }
    String said = subscribed(press.place(), at.get().at(), zone.get());
    SendMessage instead = Composer.talk(press.place(), said, List.of()).get(0);
    boolean isOther = shown.isOther(press.place().chat(), press.message(), press.data());
    return isOther
        ? List.of(press.acknowledged(), EditedText.of(press.message(), instead))
        : List.of(press.acknowledged());
  }

  List<SendMessage> unsubscribe(Place place) {
    Phrase said = store.remove(place.chat()) ? Phrase.UNSUBSCRIBED : Phrase.NOT_SUBSCRIBED;
    return Composer.talk(place, place.words().say(said), List.of());
  }
}
