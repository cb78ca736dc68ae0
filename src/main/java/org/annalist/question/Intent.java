package org.annalist.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a question wants. */
public enum Intent {
  /** A date. */
  WHEN,
  /** A place. */
  WHERE,
  /** People or bodies. */
  WHO,
  /** A figure. */
  HOW_MANY,
  /** A description or content. */
  WHAT,
  /** A cause or purpose. */
  WHY,
  /** One or more of a kind. */
  WHICH,
  /** Several things, one by one. */
  LIST,
  /** What happened on a day or in a short period. */
  ON_DATE,
  /** What happened over a period, in order. */
  TIMELINE,
  /** How two things stand to each other. */
  COMPARE,
  /** How long something lasted. */
  DURATION,
  /** Who says so. */
  SOURCE,
  /** More on, or a variation of, what was said before. */
  FOLLOW_UP,
  /** How to use the bot. */
  HELP,
  /** A greeting. */
  GREETING,
  /** Thanks or good-bye. */
  THANKS,
  /** Nothing that a history bot knows. */
  OUT_OF_SCOPE;

  /**
   * Returns the name used in files and JSON.
   *
   * @return such as {@code how-many}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Tells whether an answer would state something about history.
   *
   * @return false for the social intents, {@code source}, {@code follow-up} and {@code
   *     out-of-scope}
   */
  public boolean asksForClaims() {
    return compareTo(DURATION) <= 0;
  }

  /**
   * Finds an intent by its name in files.
   *
   * @param id such as {@code on-date}
   * @return the intent, or empty when there is none of that name
   */
  public static Optional<Intent> ofId(String id) {
    return Arrays.stream(values()).filter(intent -> intent.id().equals(id)).findFirst();
  }
}
