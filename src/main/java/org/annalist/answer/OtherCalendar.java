package org.annalist.answer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.annalist.date.DayRange;
import org.annalist.date.EdtfParser;
import org.annalist.date.OldStyle;
import org.annalist.question.Question;
import org.annalist.temporal.DateExpression;

/**
 * Reads the days of a question in the other calendar: until 13 February 1918 a day may be meant in
 * Old Style or in New Style, and a claim may keep it in either.
 */
final class OtherCalendar {
  /** Before this day there was no New Style. */
  private static final LocalDate FIRST_NEW_STYLE = LocalDate.of(1582, 10, 15);

  /** Of a longer time, most days are in it by either calendar. */
  private static final long MOST_DAYS = 4;

  private OtherCalendar() {}

  /**
   * Returns the other readings of a question.
   *
   * @param question any question
   * @return the question with its days taken as Old Style, and as New Style of days kept in Old
   *     Style; none where it names no such day
   */
  static List<Question> readings(Question question) {
    return question.dates().stream().anyMatch(date -> isOld(date.date().days()))
        ? Stream.<Function<LocalDate, Optional<LocalDate>>>of(
                OtherCalendar::newStyle, OtherCalendar::oldStyle)
            .map(calendar -> with(question, calendar))
            .toList()
        : List.of();
  }

  private static boolean isOld(DayRange days) {
    LocalDate first = days.first();
    LocalDate last = days.last();
    return first != null
        && last != null
        && !first.isBefore(FIRST_NEW_STYLE)
        && last.isBefore(OldStyle.NEW_STYLE_IN_RUSSIA)
        && ChronoUnit.DAYS.between(first, last) < MOST_DAYS;
  }

  private static Optional<LocalDate> newStyle(LocalDate day) {
    return Optional.of(
        OldStyle.toGregorian(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
  }

  /** The day that Old Style called so; 29 February 1900 has no name in New Style. */
  private static Optional<LocalDate> oldStyle(LocalDate day) {
    OldStyle old = OldStyle.of(day);
    YearMonth month = YearMonth.of(old.year(), old.month());
    return month.isValidDay(old.day()) ? Optional.of(month.atDay(old.day())) : Optional.empty();
  }

  private static Question with(
      Question question, Function<LocalDate, Optional<LocalDate>> calendar) {
    return question.with(
        question.classification(),
        question.mentions(),
        question.dates().stream().map(date -> moved(date, calendar)).toList(),
        question.terms());
  }

  private static DateExpression moved(
      DateExpression date, Function<LocalDate, Optional<LocalDate>> calendar) {
    DayRange days = date.date().days();
    if (!isOld(days)) {
      return date;
    }
    Optional<LocalDate> first = Optional.ofNullable(days.first()).flatMap(calendar);
    Optional<LocalDate> last = Optional.ofNullable(days.last()).flatMap(calendar);
    return first.isEmpty() || last.isEmpty()
        ? date
        : new DateExpression(
            date.span(), date.text(), EdtfParser.parse(edtf(first.get(), last.get())), date.rule());
  }

  private static String edtf(LocalDate first, LocalDate last) {
    return first.equals(last) ? first.toString() : first + "/" + last;
  }
}
