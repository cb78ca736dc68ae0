package org.annalist.conversation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that stand for what was said before, and must not be read as anything else. */
final class Standing {
  private static final Pattern ONE =
      Pattern.compile("(?i)\\b(the|that|this)(\\s+\\p{L}+\\s+)ones?\\b");

  private Standing() {}

  /**
   * Returns the utterance with "in October" in place of "the October one", which would be read as
   * the first of October; each word stays where it was.
   */
  static String withoutOne(String utterance) {
    if (!utterance.toLowerCase(Locale.ROOT).contains("one")) {
      return utterance;
    }
    return ONE.matcher(utterance)
        .replaceAll(
            match -> {
              String one = " ".repeat(match.end() - match.end(2));
              String in = "in" + " ".repeat(match.group(1).length() - 2);
              return Matcher.quoteReplacement(in + match.group(2) + one);
            });
  }
}
