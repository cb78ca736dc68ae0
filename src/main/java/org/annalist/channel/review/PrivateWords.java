package org.annalist.channel.review;

import java.util.regex.Pattern;

/** Leaves out of a question what may tell who asked it. */
public final class PrivateWords {
  /** Mail and web addresses, names of accounts, and numbers as long as a telephone's. */
  private static final Pattern PRIVATE =
      Pattern.compile(
          "[\\w.+-]+@[\\w.-]+|(?:https?://|t\\.me/|www\\.)\\S+|@\\w+|\\+?\\d(?:[ ()-]?\\d){8,}");

  private static final int LONGEST = 300;

  private PrivateWords() {}

  /**
   * Leaves out mail and web addresses, names of accounts and long numbers.
   *
   * @param question as typed
   * @return the rest in one line, cut where it is very long
   */
  public static String without(String question) {
    String line = PRIVATE.matcher(question).replaceAll("…").replaceAll("\\s+", " ").strip();
    int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
    return line.substring(0, end);
  }
}
