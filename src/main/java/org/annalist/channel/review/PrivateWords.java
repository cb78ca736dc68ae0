package org.annalist.channel.review;

import java.util.regex.Pattern;
import org.annalist.text.FirstWords;

/** Leaves out of a question what may tell who asked it. */
public final class PrivateWords {
  /** Mail and web addresses, names of accounts, and numbers as long as a telephone's. */
  private static final Pattern PRIVATE =
      Pattern.compile(
          "(?<![\\w.+-])[\\w.+-]{1,64}@[\\w.-]{1,255}|(?:https?://|t\\.me/|www\\.)\\S+|@\\w+|\\+?\\d(?:[ ()-]?\\d){8,60}");

  private static final int LONGEST = 300;

  private PrivateWords() {}

  /**
   * Leaves out mail and web addresses, names of accounts and long numbers.
   *
   * @param question as typed
   * @return the rest in one line, cut where it is very long
   */
  public static String without(String question) {
    String line =
        PRIVATE.matcher(FirstWords.of(question)).replaceAll("…").replaceAll("\\s+", " ").strip();
    int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
    return line.substring(0, end);
  }
}
