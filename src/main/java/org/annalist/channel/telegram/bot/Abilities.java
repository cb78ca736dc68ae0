package org.annalist.channel.telegram.bot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.annalist.channel.telegram.Answering;
import org.annalist.channel.telegram.ButtonAction;
import org.annalist.channel.telegram.CommandAction;
import org.annalist.channel.telegram.Feature;
import org.annalist.channel.telegram.Languages;
import org.annalist.channel.telegram.Recently;
import org.annalist.channel.telegram.api.BotIdentity;
import org.annalist.channel.telegram.message.Addressing;
import org.annalist.channel.telegram.message.ButtonHandler;
import org.annalist.channel.telegram.message.MessageHandler;
import org.annalist.channel.telegram.message.Notes;
import org.annalist.channel.telegram.message.PlainAnswering;
import org.annalist.channel.telegram.message.UpdateHandler;
import org.annalist.channel.telegram.talk.ForgetFeature;
import org.annalist.channel.telegram.talk.OneSourceFeature;
import org.annalist.channel.telegram.talk.SourcesFeature;
import org.annalist.channel.telegram.talk.TalkFeature;
import org.annalist.channel.telegram.trouble.Timing;
import org.annalist.conversation.Dialogue;
import org.annalist.knowledge.Claim;

/** All that a bot can do: what every bot can, and what it was given beside. */
public final class Abilities {
  private final Dialogue dialogue;
  private final Answering answering;
  private final List<Feature> features;
  private final Timing timing;

  /**
   * Puts together what a bot can do.
   *
   * @param dialogue answers questions
   * @param claims finds the claims that a button names by their codes
   * @param more what the bot can do beside answering; the first {@link Answering} among it answers
   *     questions, without one they are answered plainly
   * @param timing tells how soon a second press counts
   */
  public Abilities(
      Dialogue dialogue,
      Function<List<String>, List<Claim>> claims,
      List<Feature> more,
      Timing timing) {
    this.dialogue = dialogue;
    this.timing = timing;
    answering =
        more.stream()
            .filter(Answering.class::isInstance)
            .map(Answering.class::cast)
            .findFirst()
            .orElseGet(() -> new PlainAnswering(dialogue));
    List<Feature> all = new ArrayList<>(more);
    all.add(new SourcesFeature(claims, new Recently(timing.pressPause(), timing.clock())));
    all.add(new TalkFeature(dialogue));
    all.add(new OneSourceFeature(dialogue));
    all.add(new ForgetFeature(dialogue, List.copyOf(all)));
    features = List.copyOf(all);
  }

  List<Feature> features() {
    return features;
  }

  void introduce(BotIdentity me) {
    answering.introduce(me.name());
  }

  /**
   * Makes what decides about updates; it sends nothing of its own.
   *
   * @param me who the bot is
   * @return may be shared by threads
   */
  public UpdateHandler handler(BotIdentity me) {
    Map<String, CommandAction> commands = new HashMap<>();
    Map<String, ButtonAction> buttons = new HashMap<>();
    for (Feature feature : features) {
      commands.putAll(feature.commands());
      buttons.putAll(feature.buttons());
    }
    Notes notes = new Notes(dialogue, answering.sent());
    Recently albums = new Recently(timing.pressPause(), timing.clock());
    return new UpdateHandler(
        new MessageHandler(new Addressing(me), answering, commands, albums, notes, features),
        new ButtonHandler(buttons, notes),
        answering,
        languages());
  }

  private Languages languages() {
    return features.stream()
        .flatMap(feature -> feature.languages().stream())
        .findFirst()
        .orElse(Languages.TELEGRAM);
  }
}
