package org.annalist.channel.telegram.talk;

import java.util.List;
import java.util.Map;
import org.annalist.answer.Answer;
import org.annalist.answer.Citations;
import org.annalist.channel.Phrase;
import org.annalist.channel.telegram.CommandAction;
import org.annalist.channel.telegram.Feature;
import org.annalist.channel.telegram.Place;
import org.annalist.channel.telegram.compose.Composer;
import org.annalist.conversation.Dialogue;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

/** The command that shows one source of the last answer in full. May be shared by threads. */
public final class OneSourceFeature implements Feature {
  private final Dialogue dialogue;

  public OneSourceFeature(Dialogue dialogue) {
    this.dialogue = dialogue;
  }

  @Override
  public Map<String, CommandAction> commands() {
    return Map.of("source", this::show);
  }

  /** The numbers are those of the full list; without one, that list is shown. */
  private List<SendMessage> show(Place place, String argument) {
    Answer answer = dialogue.reply(place.conversation(), "source?").answer();
    if (argument.isEmpty() || answer.claims().isEmpty()) {
      return Composer.answer(place, answer);
    }
    Citations citations = new Citations();
    answer.claims().forEach(citations::numbersOf);
    int count = citations.inOrder().size();
    int number = number(argument);
    return number >= 1 && number <= count
        ? Composer.citation(place, citations, number)
        : Composer.talk(place, place.words().say(Phrase.SOURCE_NUMBER, count), List.of());
  }

  private static int number(String argument) {
    String digits = argument.replaceAll("[\\[\\]#\\s]", "");
    return digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : 0;
  }
}
