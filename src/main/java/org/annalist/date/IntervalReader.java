package org.annalist.date;

import org.annalist.date.DateInterval.Gap;

/** Reads intervals. */
final class IntervalReader {
  private IntervalReader() {}

  /**
   * Reads an interval.
   *
   * @param text EDTF with a slash
   * @return the interval
   * @throws EdtfException when an end is no date, both are missing, or the order is impossible
   */
  static DateInterval read(String text) {
    int slash = text.indexOf('/');
    String start = text.substring(0, slash);
    String end = text.substring(slash + 1);
    if (end.indexOf('/') >= 0) {
      throw new EdtfException(
          text + ": an interval has one slash", "Write the first date, a slash and the last date.");
    }
    boolean startMissing = isMissing(start);
    if (startMissing && isMissing(end)) {
      throw new EdtfException(
          text + ": an interval has a date at one end at least",
          "Write a date such as 1988/.. or ../1990, or leave the date out.");
    }
    if (startMissing) {
      return new DateInterval(null, date(text, end), gap(start));
    }
    if (isMissing(end)) {
      return new DateInterval(date(text, start), null, gap(end));
    }
    return between(text, date(text, start), date(text, end));
  }

  private static DateInterval between(String text, SingleDate start, SingleDate end) {
    DateInterval.checkOrder(start, end, text);
    return DateInterval.between(start, end);
  }

  private static SingleDate date(String text, String end) {
    if (end.indexOf('T') >= 0) {
      throw new EdtfException(
          text + ": an interval in EDTF runs from day to day, without times of day",
          "Write its ends without the times.");
    }
    return DateReader.read(end);
  }

  private static boolean isMissing(String end) {
    return end.isEmpty() || end.equals("..");
  }

  private static Gap gap(String end) {
    return end.isEmpty() ? Gap.UNKNOWN : Gap.OPEN;
  }
}
