package org.annalist.channel;

import java.util.stream.Stream;
import org.annalist.answer.Answer;

/** Says why nothing is asserted. */
public final class Abstention {
  private Abstention() {}

  /**
   * Says why nothing is asserted.
   *
   * @param words the words to say it in
   * @param unknown the abstention
   * @param detail what it is about, as it may be shown; empty where there is nothing to show
   * @return a sentence
   */
  public static String say(Words words, Answer.Unknown unknown, String detail) {
    return switch (unknown.reason()) {
      case NOT_UNDERSTOOD -> words.say(Phrase.NOT_UNDERSTOOD);
      case OUT_OF_SCOPE -> words.say(Phrase.OUT_OF_SCOPE);
      case NOTHING_ON_DATE -> words.say(ofDate(detail), detail);
      case LIES_AHEAD -> words.say(Phrase.LIES_AHEAD, detail);
      case NOT_RECORDED -> words.say(Phrase.NOT_RECORDED, detail);
      case ONLY_COORDINATES -> words.say(Phrase.ONLY_COORDINATES, detail);
      case NOTHING_BEFORE -> words.say(Phrase.NOTHING_BEFORE);
      case NOTHING_MORE -> words.say(Phrase.NOTHING_MORE);
    };
  }

  /** A date goes after "for" where it does not begin with such a word itself. */
  private static Phrase ofDate(String date) {
    boolean isJoined = Stream.of("since ", "until ", "from ").anyMatch(date::startsWith);
    return isJoined ? Phrase.NOTHING_SINCE : Phrase.NOTHING_ON_DATE;
  }
}
