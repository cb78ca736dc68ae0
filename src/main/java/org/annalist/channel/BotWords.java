package org.annalist.channel;

import java.util.List;
import java.util.stream.Stream;
import org.annalist.answer.Answer;

/** The bot's own words, which state nothing about history. */
public final class BotWords {
  private BotWords() {}

  /**
   * Says why nothing is asserted.
   *
   * @param unknown an abstention
   * @return a sentence
   */
  public static String reason(Answer.Unknown unknown) {
    String detail = unknown.detail();
    return switch (unknown.reason()) {
      case NOT_UNDERSTOOD -> "I could not read a question in that.";
      case OUT_OF_SCOPE -> "I have nothing on that.";
      case NOTHING_ON_DATE -> "I have nothing on that" + joined(detail) + ".";
      case NOT_RECORDED -> "I know of " + detail + ", but have nothing on what you ask.";
      case NOTHING_BEFORE -> "There is no answer before this that I could lean on.";
      case NOTHING_MORE -> "That was all I have on that.";
    };
  }

  /** A date, after "for" where it does not begin with such a word itself. */
  private static String joined(String date) {
    boolean isJoined = Stream.of("since ", "until ", "from ").anyMatch(date::startsWith);
    return (isJoined ? " " : " for ") + date;
  }

  /**
   * Introduces suggestions.
   *
   * @return the words before a list of questions
   */
  public static String suggestions() {
    return "You could ask:";
  }

  /**
   * Answers small talk.
   *
   * @param talk what about
   * @return one to three sentences
   */
  public static String talk(Answer.Talk talk) {
    return switch (talk.topic()) {
      case GREETING -> "Hello. Ask me a question about history, and I answer with my sources.";
      case THANKS -> "You are welcome.";
      case HELP ->
          "I answer questions about history from a collection of claims, each with its source, and"
              + " show every account where sources differ. Name a person, a place, an event or a"
              + " date. After an answer, \"source?\" gives the full sources.";
    };
  }

  /**
   * Introduces accounts that differ.
   *
   * @param matter what they differ on
   * @return the words before a list of accounts
   */
  public static String accountsDiffer(String matter) {
    return "Accounts differ on " + matter + ":";
  }

  /**
   * Says that sources differ on what an answer does not go into.
   *
   * @param matters what they differ on, at least one
   * @return a sentence
   */
  public static String differing(List<String> matters) {
    return "Accounts differ on "
        + String.join("; on ", matters)
        + (matters.size() == 1 ? ". Ask for it." : ". Ask for each.");
  }

  /**
   * Says how many accounts are left.
   *
   * @param remaining how many accounts are not shown, at least 1
   * @return a sentence
   */
  public static String remainingAccounts(int remaining) {
    return remaining == 1
        ? "There is 1 more account: say \"more\"."
        : "There are " + remaining + " more accounts: say \"more\".";
  }

  /**
   * Introduces a list.
   *
   * @param all how many entries there are, at least 2
   * @param remaining how many of them are not shown
   * @return the words before the list
   */
  public static String entries(int all, int remaining) {
    return remaining == 0
        ? all + " entries, in order:"
        : (all - remaining) + " of " + all + " entries, in order:";
  }

  /**
   * Says how much of a list is left.
   *
   * @param remaining how many claims are not shown, at least 1
   * @return a sentence
   */
  public static String remaining(int remaining) {
    return "And " + remaining + " more: say \"more\".";
  }

  /**
   * Asks what is meant.
   *
   * @param name the ambiguous words as typed
   * @return the question before a list of options
   */
  public static String clarify(String name) {
    return "What do you mean by \"" + name + "\"?";
  }
}
