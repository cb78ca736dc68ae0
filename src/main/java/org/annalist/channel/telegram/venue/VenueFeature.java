package org.annalist.channel.telegram.venue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.annalist.answer.Reply;
import org.annalist.channel.telegram.CommandAction;
import org.annalist.channel.telegram.Composer;
import org.annalist.channel.telegram.Feature;
import org.annalist.channel.telegram.Place;
import org.annalist.conversation.Dialogue;
import org.annalist.knowledge.Particulars;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;

/**
 * A pin on the map after the answer to where a place is, and the command {@code /where}. May be
 * shared by threads.
 */
public final class VenueFeature implements Feature {
  private final Dialogue dialogue;
  private final Pins pins;

  /**
   * Makes the feature.
   *
   * @param dialogue answers questions
   * @param particulars finds what is known of an entity, by its id; may be shared by threads
   */
  public VenueFeature(Dialogue dialogue, Function<String, Particulars> particulars) {
    this.dialogue = dialogue;
    this.pins = new Pins(particulars);
  }

  @Override
  public Map<String, CommandAction> commands() {
    return Map.of("where", this::where);
  }

  /** Without a name, what was spoken of last is meant. */
  private List<PartialBotApiMethod<?>> where(Place place, String argument) {
    String utterance = "Where is " + (argument.isEmpty() ? "that" : argument) + "?";
    Reply reply = dialogue.reply(place.conversation(), utterance);
    List<PartialBotApiMethod<?>> calls = new ArrayList<>(Composer.answer(place, reply.answer()));
    calls.addAll(after(place, reply));
    return calls;
  }

  @Override
  public List<? extends PartialBotApiMethod<?>> after(Place place, Reply reply) {
    return pins.with(place, reply).map(List::of).orElse(List.of());
  }
}
