package org.annalist.channel.telegram;

import org.annalist.answer.Answer;
import org.annalist.channel.Phrase;
import org.annalist.channel.Words;
import org.jspecify.annotations.Nullable;

/**
 * What part of a list a message shows whose buttons lead to the other parts. Immutable.
 *
 * @param before how many entries stand before it in the order of time; null where it is the main
 *     entries of the whole list
 * @param all how many entries the list has
 * @param beyond how many entries stand after it that no button leads to
 */
public record Portion(@Nullable Integer before, int all, int beyond) {
  /** Introduces the entries of an answer. */
  String heading(Answer.Answered answer, Words words) {
    if (before == null) {
      return words.say(Phrase.ENTRIES_MAIN, answer.items(), all);
    }
    return answer.items() == all
        ? words.entries(all, 0)
        : words.say(Phrase.ENTRIES_FROM, before + 1, before + answer.items(), all);
  }
}
