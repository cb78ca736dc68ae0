package org.annalist.channel.telegram.lookup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.annalist.channel.Phrase;
import org.annalist.channel.telegram.CommandAction;
import org.annalist.channel.telegram.Composer;
import org.annalist.channel.telegram.Feature;
import org.annalist.channel.telegram.Place;
import org.annalist.conversation.Dialogue;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;

/**
 * The commands {@code /on}, {@code /timeline}, {@code /who} and {@code /where}: each is a question
 * in short, and without its argument says how it is written. May be shared by threads.
 */
public final class LookupFeature implements Feature {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  private final Dialogue dialogue;
  private final Clock clock;
  private final Examples examples;

  /**
   * What the commands show as examples.
   *
   * @param person the name of a person who is known
   * @param place the name of a place that is known
   */
  public record Examples(String person, String place) {}

  /**
   * Makes the feature.
   *
   * @param dialogue answers questions
   * @param clock tells the day, for an example
   * @param examples names, for examples
   */
  public LookupFeature(Dialogue dialogue, Clock clock, Examples examples) {
    this.dialogue = dialogue;
    this.clock = clock;
    this.examples = examples;
  }

  @Override
  public Map<String, CommandAction> commands() {
    return Map.of(
        "on", this::on, "timeline", this::timeline, "who", this::who, "where", this::where);
  }

  /** A day stands for itself: "3 May" is not the one of the year that was spoken of. */
  private List<? extends PartialBotApiMethod<?>> on(Place place, String date) {
    if (date.isEmpty()) {
      return how(place, "/on " + DAY.format(LocalDate.now(clock)));
    }
    dialogue.forget(place.conversation());
    return ask(place, "What happened on " + date + "?");
  }

  /** The one place where a picture of the period can join the words. */
  private List<? extends PartialBotApiMethod<?>> timeline(Place place, String period) {
    if (period.isEmpty()) {
      int year = LocalDate.now(clock).getYear();
      return how(place, "/timeline " + (year - 35) + "–" + (year - 30));
    }
    dialogue.forget(place.conversation());
    return ask(place, "Timeline of " + period);
  }

  private List<? extends PartialBotApiMethod<?>> who(Place place, String name) {
    return name.isEmpty()
        ? how(place, "/who " + examples.person())
        : ask(place, "Who is " + name + "?");
  }

  private List<? extends PartialBotApiMethod<?>> where(Place place, String name) {
    return name.isEmpty()
        ? how(place, "/where " + examples.place())
        : ask(place, "Where is " + name + "?");
  }

  private List<? extends PartialBotApiMethod<?>> ask(Place place, String question) {
    return Composer.answer(place, dialogue.reply(place.conversation(), question).answer());
  }

  private static List<? extends PartialBotApiMethod<?>> how(Place place, String example) {
    return Composer.talk(place, place.words().say(Phrase.HOW_TO_ASK, example), List.of());
  }
}
