package org.annalist.channel.telegram;

import org.annalist.answer.Answer.Reason;
import org.annalist.answer.Answer.Topic;

/** The bot's own words, all of them; what it knows of history never stands here. */
final class Words {
  static final String ALSO_ASK = "You can also ask:";
  static final String TRY = "Try:";
  static final String NEAREST = "I can tell you, for example:";
  static final String SOURCES = "Sources:";
  static final String SOURCES_BUTTON = "Sources";
  static final String SOURCES_SENT = "The sources are in the chat.";
  static final String BUTTON_UNKNOWN = "I do not know this button any more. Please ask again.";
  static final String TEXT_ONLY =
      "I can read text only. Ask me a question in words, or send /help.";
  static final String UNKNOWN_COMMAND =
      "I do not know that command. Just ask a question, or send /help for what I can do.";
  static final String SORRY =
      "Sorry, something went wrong on my side, and I have no answer. Please ask again, or ask in"
          + " other words.";
  static final String HELP =
      "I answer history questions, and name the source of every statement. Ask about a person, a"
          + " place, an event or a date in your own words. Where sources differ, I show each"
          + " account.\n"
          + "After an answer, send “source?” or /sources, or press “Sources”, to see where it comes"
          + " from; “more” shows what is left.";
  static final String START = "Hello. " + HELP;
  static final String GREETING =
      "Hello. Ask me a history question: I answer with the source of every statement.";
  static final String WHICH_ONE = "Which one do you mean by ";
  static final String THANKS = "You are welcome.";

  private Words() {}

  static String of(Topic topic) {
    return switch (topic) {
      case GREETING -> GREETING;
      case THANKS -> THANKS;
      case HELP -> HELP;
    };
  }

  /**
   * Returns why nothing is asserted, up to the words that it is about.
   *
   * @param reason why
   * @param hasDetail whether those words follow
   */
  static String of(Reason reason, boolean hasDetail) {
    return switch (reason) {
      case NOT_UNDERSTOOD ->
          "I did not understand that as a question about history" + (hasDetail ? ": " : "");
      case OUT_OF_SCOPE -> "That is outside the history that I know" + (hasDetail ? ": " : "");
      case NOTHING_ON_DATE -> "I have nothing on " + (hasDetail ? "" : "that date");
      case NOT_RECORDED -> "I have no source for that" + (hasDetail ? " about " : "");
      case NOTHING_BEFORE ->
          "There is no earlier answer here to go back to" + (hasDetail ? ": " : "");
      case NOTHING_MORE -> "That was all that I have on it" + (hasDetail ? ": " : "");
    };
  }

  static String differ(String matter) {
    return "Accounts differ on " + matter + ":";
  }

  static String entries(int count, int remaining) {
    if (remaining > 0) {
      return count + " of " + (count + remaining) + " entries, in order of date:";
    }
    return count == 1 ? "1 entry:" : count + " entries, in order of date:";
  }

  static String more(int remaining) {
    return remaining + " more: send “more” to see them.";
  }

  static String language(String name) {
    return "Language: " + name;
  }

  static String published(String date) {
    return "Date: " + date;
  }

  static String section(String locator) {
    return "Section: " + locator;
  }

  static String reporting(String asserter) {
    return "reporting " + asserter;
  }
}
