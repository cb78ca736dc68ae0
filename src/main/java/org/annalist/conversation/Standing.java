package org.annalist.conversation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that stand for what was said before, and must not be read as anything else. */
final class Standing {
  /** "The October one" is no first of October. */
  private static final Pattern ONE =
      Pattern.compile("(?i)(?<=\\b(?:the|that|this)\\s{1,3}\\p{L}{1,20}\\s{1,3})ones?\\b");

  private Standing() {}

  /** The utterance with blanks in place of a "one" that stands for something. */
  static String withoutOne(String utterance) {
    return ONE.matcher(utterance)
        .replaceAll(match -> Matcher.quoteReplacement(" ".repeat(match.group().length())));
  }
}
