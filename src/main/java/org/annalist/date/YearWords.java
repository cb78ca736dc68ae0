package org.annalist.date;

import java.time.Month;
import java.util.Locale;

/** How years and months read in English, whatever the locale of the machine. */
final class YearWords {
  /** In running text, smaller years could be taken for other numbers. */
  private static final int FIRST_PLAIN_YEAR = 1000;

  private YearWords() {}

  /**
   * Names a year: {@code 1992}, {@code AD 79}, {@code 234 BC}, {@code 170,000,002}.
   *
   * @param year with a year 0, which is 1 BC
   * @return the words
   */
  static String of(long year) {
    if (year <= 0) {
      return number(1 - year) + " BC";
    }
    return (year < FIRST_PLAIN_YEAR ? "AD " : "") + number(year);
  }

  /**
   * Names the years from one to another: {@code 1988–1991}, {@code 234–201 BC}, {@code AD 70–79}.
   *
   * @param first the first year
   * @param last the last year
   * @return the words, one year where both are the same
   */
  static String span(long first, long last) {
    if (first == last) {
      return of(first);
    }
    if (last <= 0) {
      return number(1 - first) + "–" + of(last);
    }
    boolean bothEarly = first > 0 && last < FIRST_PLAIN_YEAR;
    return of(first) + "–" + (bothEarly ? number(last) : of(last));
  }

  /**
   * Names a year that may have unspecified digits: {@code the 1980s}, {@code an unknown year}.
   *
   * @param year the year of a date
   * @return the words
   */
  static String of(DatePart year) {
    if (!year.masked()) {
      return of(Integer.parseInt(year.digits()));
    }
    if (year.unknown()) {
      return "an unknown year";
    }
    int first = year.ascending().findFirst().orElseThrow();
    int last = year.descending().findFirst().orElseThrow();
    if (first >= FIRST_PLAIN_YEAR && year.digits().matches("[0-9]{2,3}X{1,2}")) {
      return "the " + first + "s";
    }
    boolean allBetween = year.digits().matches("-?[0-9]+X+|-X+");
    return "the years " + span(first, last) + (allBetween ? "" : " (" + year.digits() + ")");
  }

  /**
   * Names a month.
   *
   * @param month 1 to 12
   * @return the English name
   */
  static String month(int month) {
    String name = Month.of(month).name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String number(long number) {
    return number < 10_000 ? Long.toString(number) : String.format(Locale.ROOT, "%,d", number);
  }
}
