package org.annalist.channel.telegram.venue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.annalist.answer.Reply;
import org.annalist.channel.telegram.Answering;
import org.annalist.channel.telegram.CommandAction;
import org.annalist.channel.telegram.Feature;
import org.annalist.channel.telegram.Place;
import org.annalist.knowledge.Particulars;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;

/**
 * A pin on the map after the answer to where a place is, and the command {@code /where}. May be
 * shared by threads.
 */
public final class VenueFeature implements Feature {
  private final Answering answering;
  private final Pins pins;

  /**
   * Makes the feature.
   *
   * @param answering answers questions
   * @param particulars finds what is known of an entity, by its id; may be shared by threads
   */
  public VenueFeature(Answering answering, Function<String, Particulars> particulars) {
    this.answering = answering;
    this.pins = new Pins(particulars);
  }

  @Override
  public Map<String, CommandAction> commands() {
    return Map.of("where", this::where);
  }

  /** Without a name, what was spoken of last is meant. */
  private List<PartialBotApiMethod<?>> where(Place place, String argument) {
    String utterance = "Where is " + (argument.isEmpty() ? "that" : argument) + "?";
    Answering.Answered answered = answering.answered(place, utterance);
    List<PartialBotApiMethod<?>> calls = new ArrayList<>(answered.messages());
    calls.addAll(after(place, answered.reply()));
    return calls;
  }

  @Override
  public List<? extends PartialBotApiMethod<?>> after(Place place, Reply reply) {
    return pins.with(place, reply).map(List::of).orElse(List.of());
  }
}
