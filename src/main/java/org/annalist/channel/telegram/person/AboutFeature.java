package org.annalist.channel.telegram.person;

import java.util.List;
import java.util.Map;
import org.annalist.channel.Phrase;
import org.annalist.channel.telegram.CommandAction;
import org.annalist.channel.telegram.Feature;
import org.annalist.channel.telegram.Place;
import org.annalist.channel.telegram.compose.Composer;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

/** The commands that tell what the bot is, and what it keeps. May be shared by threads. */
public final class AboutFeature implements Feature {
  private static final String LICENCE = "Apache License 2.0";

  private final String version;
  private final Knowledge knowledge;
  private final int minutes;

  /**
   * How much is known.
   *
   * @param claims how many claims there are
   * @param sources how many sources they rest on
   */
  public record Knowledge(int claims, int sources) {}

  /**
   * Makes the feature.
   *
   * @param version the name and version of the program
   * @param knowledge how much is known
   * @param minutes how long a conversation is remembered
   */
  public AboutFeature(String version, Knowledge knowledge, int minutes) {
    this.version = version;
    this.knowledge = knowledge;
    this.minutes = minutes;
  }

  @Override
  public Map<String, CommandAction> commands() {
    return Map.of("about", this::about, "privacy", this::privacy);
  }

  private List<SendMessage> about(Place place, String argument) {
    String said =
        place.words().say(Phrase.ABOUT, version, LICENCE, knowledge.claims(), knowledge.sources());
    return Composer.talk(place, said, List.of());
  }

  private List<SendMessage> privacy(Place place, String argument) {
    return Composer.talk(place, place.words().say(Phrase.PRIVACY, minutes), List.of());
  }
}
