package org.annalist.search;

import org.annalist.question.Question;

/**
 * What {@link Evidence} takes of a question: little, since thousands of them are kept.
 *
 * @param question what was understood
 * @param unheardOf how much of it is in words that no claim has
 * @param words how many of its words claims know
 * @param names how many names it has
 * @param sense what it means
 */
record AskedInBrief(Question question, double unheardOf, int words, int names, Sense sense) {
  static AskedInBrief of(Sought sought) {
    return new AskedInBrief(
        sought.question(),
        sought.unheardOf(),
        sought.size(),
        sought.named().size(),
        sought.sense());
  }
}
