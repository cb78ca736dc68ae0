package org.annalist.channel.telegram.lookup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.annalist.channel.Phrase;
import org.annalist.channel.telegram.Answering;
import org.annalist.channel.telegram.CommandAction;
import org.annalist.channel.telegram.Composer;
import org.annalist.channel.telegram.Feature;
import org.annalist.channel.telegram.Pictures;
import org.annalist.channel.telegram.Place;
import org.annalist.conversation.Dialogue;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;

/**
 * The commands {@code /on}, {@code /timeline} and {@code /who}: each is a question in short, and
 * without its argument says how it is written. May be shared by threads.
 */
public final class LookupFeature implements Feature {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  private final Answering answering;
  private final Dialogue dialogue;
  private final Pictures pictures;
  private final Clock clock;
  private final String person;

  /**
   * Makes the feature.
   *
   * @param answering answers questions
   * @param dialogue forgets what was said before a day or a period that stands for itself
   * @param pictures draws timelines
   * @param clock tells the day, for an example
   * @param person the name of somebody who is known, for an example
   */
  public LookupFeature(
      Answering answering, Dialogue dialogue, Pictures pictures, Clock clock, String person) {
    this.answering = answering;
    this.dialogue = dialogue;
    this.pictures = pictures;
    this.clock = clock;
    this.person = person;
  }

  @Override
  public Map<String, CommandAction> commands() {
    return Map.of("on", this::on, "timeline", this::timeline, "who", this::who);
  }

  /** A day stands for itself: "3 May" is not the one of the year that was spoken of. */
  private List<? extends PartialBotApiMethod<?>> on(Place place, String date) {
    if (date.isEmpty()) {
      return how(place, "/on " + DAY.format(LocalDate.now(clock)));
    }
    dialogue.forget(place.conversation());
    return ask(place, "What happened on " + date + "?");
  }

  /** In a picture, or in words where there is nothing to draw. */
  private List<? extends PartialBotApiMethod<?>> timeline(Place place, String period) {
    if (period.isEmpty()) {
      int year = LocalDate.now(clock).getYear();
      return how(place, "/timeline " + (year - 35) + "–" + (year - 30));
    }
    dialogue.forget(place.conversation());
    Answering.Answered answered = answering.answered(place, "Timeline of " + period);
    List<PartialBotApiMethod<?>> drawn = pictures.of(place, answered.reply().question());
    return drawn.isEmpty() ? answered.messages() : drawn;
  }

  private List<? extends PartialBotApiMethod<?>> who(Place place, String name) {
    return name.isEmpty() ? how(place, "/who " + person) : ask(place, "Who is " + name + "?");
  }

  private List<? extends PartialBotApiMethod<?>> ask(Place place, String question) {
    return answering.answer(place, question);
  }

  private static List<? extends PartialBotApiMethod<?>> how(Place place, String example) {
    return Composer.talk(place, place.words().say(Phrase.HOW_TO_ASK, example), List.of());
  }
}
