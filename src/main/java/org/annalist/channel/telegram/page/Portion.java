package org.annalist.channel.telegram.page;

import org.annalist.answer.Answer;
import org.annalist.channel.Phrase;
import org.annalist.channel.Words;

/**
 * What part of a list a message shows whose buttons lead to the other parts. Immutable.
 *
 * @param isMain whether it is the main entries of the whole list
 * @param before how many entries stand before it in the order of time, where it is not
 * @param all how many entries the list has
 * @param beyond how many entries stand after it that no button leads to
 */
public record Portion(boolean isMain, int before, int all, int beyond) {
  /** Introduces the entries of an answer. */
  String heading(Answer.Answered answer, Words words) {
    if (answer.items() == all) {
      return words.entries(all, 0);
    }
    return isMain
        ? words.say(Phrase.ENTRIES_MAIN, answer.items(), all)
        : words.say(Phrase.ENTRIES_FROM, before + 1, before + answer.items(), all);
  }
}
