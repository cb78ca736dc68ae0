package org.annalist.date;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a day with a time of day. */
final class DateTimeReader {
  private static final Pattern DAY = Pattern.compile("-?[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern TIME =
      Pattern.compile("([0-9]{2}):([0-9]{2}):([0-9]{2})(Z|([+-])([0-9]{2})(?::([0-9]{2}))?)?");
  private static final String MEND = "Write a time such as 1985-04-12T23:20:30, or the day alone.";

  private DateTimeReader() {}

  /**
   * Reads a day with a time.
   *
   * @param text EDTF with a {@code T}
   * @return the date
   * @throws EdtfException when there is no such day or time
   */
  static DateTime read(String text) {
    int mark = text.indexOf('T');
    String dayText = text.substring(0, mark);
    if (!DAY.matcher(dayText).matches()) {
      throw DateReader.notADate(text);
    }
    Matcher time = TIME.matcher(text.substring(mark + 1));
    if (!time.matches()) {
      throw new EdtfException(
          text + ": a time has hours, minutes and whole seconds, and perhaps an offset from UTC",
          MEND);
    }
    DayRange day = DateReader.read(dayText).days();
    if (day.first() == null) {
      throw DateReader.notADate(text);
    }
    return new DateTime(day.first().atTime(time(text, time)), offset(text, time));
  }

  private static LocalTime time(String text, Matcher time) {
    try {
      return LocalTime.of(number(time, 1), number(time, 2), number(time, 3));
    } catch (DateTimeException e) {
      String clock = time.group(1) + ":" + time.group(2) + ":" + time.group(3);
      throw new EdtfException(text + ": there is no time of day " + clock, MEND);
    }
  }

  private static @Nullable ZoneOffset offset(String text, Matcher time) {
    String offset = time.group(4);
    if (offset == null || offset.equals("Z")) {
      return offset == null ? null : ZoneOffset.UTC;
    }
    int sign = "-".equals(time.group(5)) ? -1 : 1;
    int minutes = time.group(7) == null ? 0 : number(time, 7);
    try {
      return ZoneOffset.ofHoursMinutes(sign * number(time, 6), sign * minutes);
    } catch (DateTimeException e) {
      throw new EdtfException(
          text + ": there is no offset from UTC of " + offset, "Write one from -18:00 to +18:00.");
    }
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
