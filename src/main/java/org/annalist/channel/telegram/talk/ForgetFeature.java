package org.annalist.channel.telegram.talk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.channel.Phrase;
import org.annalist.channel.telegram.CommandAction;
import org.annalist.channel.telegram.Feature;
import org.annalist.channel.telegram.Place;
import org.annalist.channel.telegram.compose.Composer;
import org.annalist.conversation.Dialogue;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

/** The command that deletes whatever is kept of a person. May be shared by threads. */
public final class ForgetFeature implements Feature {
  public static final String COMMAND = "forget";

  private final Dialogue dialogue;
  private final List<Feature> features;

  /**
   * Makes the feature.
   *
   * @param dialogue remembers conversations
   * @param features all that may keep something of a person
   */
  public ForgetFeature(Dialogue dialogue, List<Feature> features) {
    this.dialogue = dialogue;
    this.features = features;
  }

  @Override
  public Map<String, CommandAction> commands() {
    return Map.of(COMMAND, this::forget);
  }

  /** In all chats, not only where it was said; what is the chat's is named, and how to end it. */
  private List<SendMessage> forget(Place place, String argument) {
    features.forEach(feature -> feature.forget(place.user()));
    dialogue.forgetAll(Place.conversationsOf(place.user()));
    Stream<Phrase> stays = features.stream().flatMap(feature -> feature.stays(place).stream());
    String said =
        Stream.concat(Stream.of(Phrase.FORGOTTEN), stays)
            .map(phrase -> place.words().say(phrase))
            .collect(Collectors.joining("\n"));
    return Composer.talk(place, said, List.of());
  }
}
