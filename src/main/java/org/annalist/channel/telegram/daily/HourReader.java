package org.annalist.channel.telegram.daily;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time of day as people write it: 9, 09:00, 9.30, 0930, 9 am, at 9, в 9, saat 9-da. */
final class HourReader {
  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2})(?:[:.h]?(\\d{2}))?(?:\\s{0,9}([ap])\\.?m\\b\\.?)?");

  /** What people say before a time in the bot's languages, as in "every day at". */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:(?:every|each|day|daily|at|from|каждый|ежедневно|день|в|во|с|hər|gün|her|günü|saat"
              + "|saatında|ամեն|օր|ժամը|ժամ)\\s{1,9}){1,9}");

  /** What people say behind it: o'clock, часов утра, -da, 'de, -ին. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s{0,9}(?:o['’]?\\s?clock|час(?:ов|а)?|утра|ч\\.?|[-'’]?(?:da|də|de|ta|tə|te)|-?ին|:00)"
              + "(?![\\p{L}\\d])");

  /** What joins it to a city: in Baku, по Баку, Bakı vaxtı. */
  private static final Pattern JOINING =
      Pattern.compile("^(?:[,;]\\s{0,9})?(?:(?:in|by|for|по|в|на|ըստ)\\s{1,9})?");

  private static final Pattern TIME_WORD =
      Pattern.compile(
          "\\s{1,9}(?:time|vaxtı(?:\\s{1,9}ilə)?|vaxtilə|saati|saatiyle|времени|время|ժամով|ժամանակով)$");

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
    String lower = lower(text);
    Matcher before = BEFORE.matcher(lower);
    Matcher time =
        TIME.matcher(lower).region(before.lookingAt() ? before.end() : 0, lower.length());
    if (!time.lookingAt() || isWithinWord(text, end(lower, time.end()))) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(time.group(1));
    int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
    boolean isTwelve = time.group(3) != null;
    if (minute > 59 || hour > (isTwelve ? 12 : 24) || (isTwelve && hour == 0)) {
      return Optional.empty();
    }
    int of24 = isTwelve ? hour % 12 + (time.group(3).equals("p") ? 12 : 0) : hour % 24;
    return Optional.of(
        new Read(LocalTime.of(of24, minute), zone(text.substring(end(lower, time.end())))));
  }

  /** As long as the text, letter by letter. */
  private static String lower(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    text.chars().forEach(letter -> lower.append((char) Character.toLowerCase(letter)));
    return lower.toString();
  }

  private static int end(String lower, int from) {
    Matcher behind = BEHIND.matcher(lower).region(from, lower.length());
    int end = from;
    while (behind.lookingAt()) {
      end = behind.end();
      behind.region(end, lower.length());
    }
    return end;
  }

  private static String zone(String rest) {
    String named = JOINING.matcher(rest.strip()).replaceFirst("");
    return TIME_WORD.matcher(named).replaceFirst("").strip();
  }

  private static boolean isWithinWord(String text, int end) {
    return end < text.length() && Character.isLetterOrDigit(text.charAt(end));
  }
}
