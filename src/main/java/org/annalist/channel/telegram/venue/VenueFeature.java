package org.annalist.channel.telegram.venue;

import java.util.ArrayList;
import java.util.List;
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
import org.annalist.conversation.Dialogue;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;

/**
 * A pin on the map after the answer to where a place is, and the command {@code /where}. May be
 * shared by threads.
 */
public final class VenueFeature implements Feature {
  private final Answering answering;
  private final Alone alone;
  private final Pins pins;
  private final String example;

  /**
   * Makes the feature.
   *
   * @param answering answers questions
   * @param dialogue knows what was said before a name that stands for itself
   * @param pins makes the pins
   * @param example the name of a place that is known, for an example
   */
  public VenueFeature(Answering answering, Dialogue dialogue, Pins pins, String example) {
    this.answering = answering;
    this.alone = new Alone(answering, dialogue);
    this.pins = pins;
    this.example = example;
  }

  @Override
  public Map<String, CommandAction> commands() {
    return Map.of("where", this::where);
  }

  /** Without a name, what was spoken of last is meant; where that is nothing, how to ask. */
  private List<? extends PartialBotApiMethod<?>> where(Place place, String name) {
    Optional<Answering.Answered> answered =
        name.isEmpty()
            ? Optional.of(answering.answered(place, "Where is that?"))
                .filter(Answering.Answered::namesSomething)
            : alone.ask(place, "Where is " + name + "?", Answering.Answered::namesSomething);
    if (answered.isEmpty()) {
      Phrase phrase = name.isEmpty() ? Phrase.HOW_TO_ASK : Phrase.NO_NAME;
      return Composer.talk(place, place.words().say(phrase, "/where " + example), List.of());
    }
    List<PartialBotApiMethod<?>> calls = new ArrayList<>(answered.get().messages());
    calls.addAll(after(place, answered.get().reply()));
    return calls;
  }

  @Override
  public List<? extends PartialBotApiMethod<?>> after(Place place, Reply reply) {
    return pins.with(place, reply);
  }
}
