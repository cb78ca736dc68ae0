package org.annalist.channel.telegram.lookup;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.annalist.answer.Reply;
import org.annalist.channel.Phrase;
import org.annalist.channel.telegram.Alone;
import org.annalist.channel.telegram.Answering;
import org.annalist.channel.telegram.CommandAction;
import org.annalist.channel.telegram.Feature;
import org.annalist.channel.telegram.Place;
import org.annalist.channel.telegram.compose.Composer;
import org.annalist.channel.telegram.compose.Pictures;
import org.annalist.conversation.Dialogue;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;

/**
 * The commands {@code /on}, {@code /timeline} and {@code /who}: each is a question in short, and
 * without its argument says how it is written. May be shared by threads.
 */
public final class LookupFeature implements Feature {
  /** So many years before and after an event make a period to try. */
  private static final int AROUND = 2;

  private final Alone alone;
  private final Pictures pictures;
  private final Examples examples;

  /**
   * What the commands show as examples.
   *
   * @param person the name of a person who is known
   * @param place the name of a place that is known
   * @param day a day on which something is known to have happened
   */
  public record Examples(String person, String place, LocalDate day) {
    private String day(String pattern) {
      return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
    }

    private String days() {
      return lines("/on " + day("d MMMM"), "/on " + day("d MMMM u"), "/on " + day("MMMM u"));
    }

    private String periods() {
      String years = (day.getYear() - AROUND) + "–" + (day.getYear() + AROUND);
      return lines("/timeline " + years, "/timeline " + day("MMMM u"), "/timeline " + place);
    }

    private static String lines(String... examples) {
      return String.join("\n", examples);
    }
  }

  /**
   * Makes the feature.
   *
   * @param answering answers questions
   * @param dialogue knows what was said before a day or a period that stands for itself
   * @param pictures draws timelines
   * @param examples what to show as examples
   */
  public LookupFeature(
      Answering answering, Dialogue dialogue, Pictures pictures, Examples examples) {
    this.alone = new Alone(answering, dialogue);
    this.pictures = pictures;
    this.examples = examples;
  }

  @Override
  public Map<String, CommandAction> commands() {
    return Map.of("on", this::on, "timeline", this::timeline, "who", this::who);
  }

  /** A day stands for itself: "3 May" is not the one of the year that was spoken of. */
  private List<? extends PartialBotApiMethod<?>> on(Place place, String date) {
    if (date.isEmpty()) {
      return how(place, examples.days());
    }
    Optional<Answering.Answered> answered =
        alone.ask(place, "What happened on " + date + "?", LookupFeature::isOfSomething);
    return answered.isEmpty()
        ? say(place, Phrase.NO_DATE, examples.days())
        : answered.get().messages();
  }

  /** In a picture, or in words where there is nothing to draw. */
  private List<? extends PartialBotApiMethod<?>> timeline(Place place, String period) {
    if (period.isEmpty()) {
      return how(place, examples.periods());
    }
    return alone
        .ask(place, "Timeline of " + period, LookupFeature::isOfSomething)
        .<List<? extends PartialBotApiMethod<?>>>map(answered -> drawn(place, answered))
        .orElseGet(() -> say(place, Phrase.NO_PERIOD, examples.periods()));
  }

  private List<? extends PartialBotApiMethod<?>> drawn(Place place, Answering.Answered answered) {
    List<PartialBotApiMethod<?>> drawn =
        pictures.of(place, answered.reply().question(), answered.messages());
    return drawn.isEmpty() ? answered.messages() : drawn;
  }

  /** Without a date or the name of anything there is nothing to say. */
  private static boolean isOfSomething(Answering.Answered answered) {
    Reply reply = answered.reply();
    return !reply.answer().claims().isEmpty()
        || !reply.question().dates().isEmpty()
        || !reply.question().impossibleDates().isEmpty();
  }

  /** A name stands for itself, and what is no name is not looked for in what was said before. */
  private List<? extends PartialBotApiMethod<?>> who(Place place, String name) {
    String example = "/who " + examples.person();
    if (name.isEmpty()) {
      return how(place, example);
    }
    Optional<Answering.Answered> answered =
        alone.ask(place, "Who is " + name + "?", Answering.Answered::namesSomething);
    return answered.isEmpty() ? say(place, Phrase.NO_NAME, example) : answered.get().messages();
  }

  private static List<? extends PartialBotApiMethod<?>> how(Place place, String examples) {
    return say(place, Phrase.HOW_TO_ASK, examples);
  }

  private static List<? extends PartialBotApiMethod<?>> say(
      Place place, Phrase phrase, String examples) {
    return Composer.talk(place, place.words().say(phrase, examples), List.of());
  }
}
