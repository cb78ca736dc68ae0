package org.annalist.date;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How a year, month or day reads in English, without its qualifiers. */
final class CalendarWords {
  /** Up to so many months or days are named one by one. */
  private static final int FEW = 4;

  private CalendarWords() {}

  /**
   * Words a date.
   *
   * @param date the date
   * @return such as {@code 26 February 1992}, {@code a day in February 1992} or {@code the 1980s}
   */
  static String of(CalendarDate date) {
    String year = YearWords.of(date.year());
    DatePart month = date.month();
    if (month == null) {
      return year;
    }
    String joint = month.unknown() || date.year().masked() ? " in " : " ";
    return dayAndMonth(month, date.day()) + joint + year;
  }

  private static String dayAndMonth(DatePart month, @Nullable DatePart day) {
    String monthWords = month(month);
    if (day == null) {
      return monthWords;
    }
    if (day.unknown()) {
      return month.unknown() ? "a day" : "a day in " + monthWords;
    }
    boolean single = !day.masked();
    String dayWords =
        single
            ? Integer.toString(Integer.parseInt(day.digits()))
            : choice("a day", days(day), Integer::toString);
    if (!month.masked()) {
      return dayWords + " " + monthWords;
    }
    return (single || few(days(day)) ? "day " : "") + dayWords + " of " + monthWords;
  }

  private static String month(DatePart month) {
    if (month.unknown()) {
      return "a month";
    }
    return choice("a month", months(month), YearWords::month);
  }

  private static String choice(String what, List<Integer> numbers, IntFunction<String> name) {
    int last = numbers.size() - 1;
    if (!few(numbers)) {
      String ends = name.apply(numbers.get(0)) + " and " + name.apply(numbers.get(last));
      return what + " between " + ends;
    }
    List<String> names = numbers.stream().map(number -> name.apply(number)).toList();
    return Words.list(names, "or");
  }

  private static boolean few(List<Integer> numbers) {
    return numbers.size() <= FEW;
  }

  private static List<Integer> months(DatePart month) {
    return IntStream.rangeClosed(1, 12).filter(month::allows).boxed().toList();
  }

  private static List<Integer> days(DatePart day) {
    return IntStream.rangeClosed(1, 31).filter(day::allows).boxed().toList();
  }
}
