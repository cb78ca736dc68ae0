package org.annalist.date;

import java.time.ZoneOffset;
import java.util.List;
import org.annalist.date.DateSet.Choice;
import org.annalist.date.HistoricalDate.Cases;

/**
 * How a date reads in English: {@code 1988~} is "about 1988", {@code 1992-02-25/1992-02-26} is
 * "25–26 February 1992". The same on every machine; threads may share it.
 *
 * <p>Years up to 999 are written "AD 79", years before with "BC", where 1 BC is the year 0 of EDTF.
 */
public final class DateWording {
  private static final Cases<String> WORDS = new Kinds();

  private DateWording() {}

  /**
   * Words a date, to stand in a sentence.
   *
   * @param date the date
   * @return English words, never empty
   */
  public static String of(HistoricalDate date) {
    return date.match(WORDS);
  }

  /**
   * Words a day in the Julian calendar.
   *
   * @param day the day
   * @return such as {@code 25 October 1917 (Old Style)}
   */
  public static String of(OldStyle day) {
    String month = YearWords.month(day.month());
    return day.day() + " " + month + " " + YearWords.of(day.year()) + " (Old Style)";
  }

  private static final class Kinds implements Cases<String> {
    @Override
    public String calendarDate(CalendarDate date) {
      List<Qualifier> qualifiers = date.parts().stream().map(DatePart::qualifier).toList();
      return QualifierWords.parts(
          CalendarWords.of(date), qualifiers, List.of("year", "month", "day"));
    }

    @Override
    public String season(SeasonDate date) {
      return QualifierWords.parts(
          SeasonWords.of(date),
          List.of(date.year().qualifier(), date.qualifier()),
          List.of("year", SeasonWords.kind(date.season())));
    }

    @Override
    public String yearNumber(YearNumber date) {
      String words =
          date.significantDigits() == 0 ? "the year " + YearWords.of(date.year()) : estimate(date);
      return QualifierWords.whole(words, date.qualifier());
    }

    @Override
    public String dateTime(DateTime date) {
      ZoneOffset offset = date.offset();
      String zone = offset == null ? "" : " UTC" + (offset.equals(ZoneOffset.UTC) ? "" : offset);
      String day = CalendarWords.of(CalendarDate.of(date.local().toLocalDate()));
      return day + ", " + date.time() + zone;
    }

    @Override
    public String interval(DateInterval date) {
      return IntervalWords.of(date);
    }

    @Override
    public String set(DateSet set) {
      boolean one = set.choice() == Choice.ONE;
      List<String> members =
          set.members().stream()
              .map(member -> IntervalWords.of(member, one ? "or" : "and"))
              .toList();
      return (one && members.size() > 1 ? "one of " : "") + Words.list(members, "and");
    }

    private static String estimate(YearNumber date) {
      String years = YearWords.span(date.firstYear(), date.lastYear());
      boolean exact = date.precision() == Precision.YEAR;
      return exact ? years : years + ", estimated as " + YearWords.of(date.year());
    }
  }
}
