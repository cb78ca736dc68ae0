package org.annalist.channel.telegram.daily;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time of day as people write it: 9, 09:00, 9.30, 0930, 9 am. */
final class HourReader {
  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2})(?:[:.h]?(\\d{2}))?(?:\\s*([ap])\\.?m\\b\\.?)?");

  private HourReader() {}

  /**
   * A time and what stands after it.
   *
   * @param at the time
   * @param rest the other words, perhaps none
   */
  record Read(LocalTime at, String rest) {}

  /**
   * Reads the time that a text begins with.
   *
   * @param text such as {@code 9:30 Baku}
   * @return empty where it begins with none
   */
  static Optional<Read> read(String text) {
    Matcher time = TIME.matcher(text.toLowerCase(Locale.ROOT));
    if (!time.lookingAt() || isWithinWord(text, time.end())) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(time.group(1));
    int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
    boolean isTwelve = time.group(3) != null;
    if (minute > 59 || hour > (isTwelve ? 12 : 24) || (isTwelve && hour == 0)) {
      return Optional.empty();
    }
    int of24 = isTwelve ? hour % 12 + (time.group(3).equals("p") ? 12 : 0) : hour % 24;
    return Optional.of(new Read(LocalTime.of(of24, minute), text.substring(time.end()).strip()));
  }

  private static boolean isWithinWord(String text, int end) {
    return end < text.length() && Character.isLetterOrDigit(text.charAt(end));
  }
}
