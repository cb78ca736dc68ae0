package org.annalist.channel.telegram.talk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.annalist.channel.Phrase;
import org.annalist.channel.Words;
import org.annalist.channel.telegram.CommandAction;
import org.annalist.channel.telegram.Feature;
import org.annalist.channel.telegram.Place;
import org.annalist.channel.telegram.compose.Composer;
import org.annalist.conversation.Dialogue;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

/** The commands by which a person gets to know the bot. May be shared by threads. */
public final class TalkFeature implements Feature {
  private static final int EXAMPLES = 3;

  private final Dialogue dialogue;

  public TalkFeature(Dialogue dialogue) {
    this.dialogue = dialogue;
  }

  @Override
  public Map<String, CommandAction> commands() {
    return Map.of(
        "start",
        this::start,
        "help",
        (place, argument) -> help(place, ""),
        "sources",
        this::sources);
  }

  private List<SendMessage> start(Place place, String argument) {
    return help(place, place.words().say(Phrase.START) + " ");
  }

  private List<SendMessage> help(Place place, String before) {
    Words words = place.words();
    String said = before + words.say(Phrase.HELP) + "\n" + words.say(Phrase.HELP_BUTTONS);
    String inGroup = place.isPrivate() ? "" : "\n" + words.say(Phrase.HELP_GROUP);
    return Composer.talk(place, said + inGroup + factsLanguage(words), examples(place));
  }

  /** What is known is not translated. */
  private static String factsLanguage(Words words) {
    String english = Locale.ENGLISH.getDisplayLanguage(words.locale());
    return words.equals(Words.ENGLISH) ? "" : "\n" + words.say(Phrase.FACTS_LANGUAGE, english);
  }

  private List<String> examples(Place place) {
    return dialogue.reply(place.conversation(), "help").answer().suggestions().stream()
        .limit(EXAMPLES)
        .toList();
  }

  private List<SendMessage> sources(Place place, String argument) {
    return Composer.answer(place, dialogue.reply(place.conversation(), "source?").answer());
  }
}
