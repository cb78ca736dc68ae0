package org.annalist.temporal;

import java.util.Set;
import org.annalist.temporal.DateSlot.Hit;
import org.jspecify.annotations.Nullable;

/** Reads BC, BCE, AD and CE, with or without full stops. */
final class EraReader {
  private static final Set<String> BEFORE = Set.of("bc", "bce");
  private static final Set<String> AFTER = Set.of("ad", "ce");

  private EraReader() {}

  static @Nullable Hit era(DateLine line, int at) {
    Hit spelled = spelled(line, at);
    if (spelled != null) {
      return spelled;
    }
    return sign(line.token(at).text()) == 0 ? null : new Hit(at + 1, sign(line.token(at).text()));
  }

  /** Reads letters with a full stop behind each: B.C.E. */
  private static @Nullable Hit spelled(DateLine line, int at) {
    StringBuilder letters = new StringBuilder();
    int next = at;
    while (letters.length() < 3
        && line.token(next).text().length() == 1
        && line.token(next).isLetters()
        && line.token(next + 1).is(".")) {
      letters.append(line.token(next).text());
      next += 2;
    }
    String last = line.token(next).text();
    if (next > at
        && last.length() == 1
        && line.token(next).glued()
        && line.token(next).isLetters()) {
      letters.append(last);
      next++;
    }
    int sign = sign(letters.toString());
    return sign == 0 ? null : new Hit(next, sign);
  }

  private static int sign(String letters) {
    if (BEFORE.contains(letters)) {
      return -1;
    }
    return AFTER.contains(letters) ? 1 : 0;
  }

  /**
   * Counts a year as EDTF does, with a year 0.
   *
   * @param number the year as written, 1 or more
   * @param era -1 for BC, 1 for AD
   * @return the year; 1 BC is 0
   */
  static int year(int number, int era) {
    return era < 0 ? 1 - number : number;
  }
}
