package org.annalist.temporal;

import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annalist.date.DayRange;
import org.annalist.date.HistoricalDate;
import org.annalist.temporal.DateReading.Meant;

/** Ranges of two dates, both included; the earlier comes first, whichever was said first. */
final class RangeRules {
  private static final String FROM = "from|between|since|after|starting from|in? the? ";
  private static final String TO = " ,? to|until|untill|till|til|through|thru|up|- to? in? the? ";

  /** What may stand at the end of an interval as it is. */
  private static final Pattern PLAIN = Pattern.compile("-?[0-9]{4}(-[01][0-9](-[0-9]{2})?)?[~?]?");

  private static final Pattern MONTH = Pattern.compile("XXXX-[0-9]{2}");
  private static final Set<Month> VERBS = Set.of(Month.MARCH, Month.MAY);

  private RangeRules() {}

  static List<DateRule> all() {
    return List.of(fromTo(), between(), sharedYear());
  }

  private static DateRule fromTo() {
    return DateRule.named("range from one date to another")
        .reads(FROM + "{a:DATE}" + TO + "{b:DATE}")
        .reads("{a:DATE}" + TO + "{b:DATE}")
        .as(match -> isWay(match) || beginsWithName(match) ? Optional.empty() : range(match))
        .example("from 1988 to 1994", "1988/1994")
        .example("from 20 January to 5 February 1990", "1990-01-20/1990-02-05")
        .example("late 1988 until the spring of 1990", "1988-09/1990-05")
        .rule();
  }

  private static DateRule between() {
    return DateRule.named("range between two dates")
        .reads("in? between the? {a:DATE} ,? and|& in? the? {b:DATE}")
        .as(match -> isRelation(match) ? Optional.empty() : range(match))
        .example("between May 1992 and June 1993", "1992-05/1993-06")
        .example("between 1988 and 1991", "1988/1991")
        .rule();
  }

  private static DateRule sharedYear() {
    return DateRule.named("two months that share a year, or two years with a slash")
        .reads("{a:DATE} and|or|/|& {b:DATE}")
        .as(RangeRules::sharingYear)
        .example("May/June 1992", "1992-05/1992-06")
        .example("May and June 1993", "1993-05/1993-06")
        .example("in January and February", "XXXX-01/XXXX-02")
        .rule();
  }

  /** "From Khojaly to Shusha" may be a way through places. */
  private static boolean isWay(DateMatch match) {
    FoundDate a = match.found("a");
    FoundDate b = match.found("b");
    return a.isName() && b.isName() && (a.mayBePlace() || b.mayBePlace());
  }

  /** "Who held Lachin until 2020" names Lachin, and a period that ends in 2020. */
  private static boolean beginsWithName(DateMatch match) {
    return match.number("a") == match.from() && match.found("a").isName();
  }

  /** "The difference between Khojaly and Sumgait" is no time. */
  private static boolean isRelation(DateMatch match) {
    boolean names = match.found("a").isName() && match.found("b").isName();
    return names && DateWords.RELATION.has(match.line().token(match.from() - 1));
  }

  private static Optional<DateReading> sharingYear(DateMatch match) {
    if (areNextMonths(match)) {
      return Optional.of(ofEveryYear(match.date("a"), match.date("b")));
    }
    return areMonths(match) || areYears(match) ? range(match) : Optional.empty();
  }

  private static boolean areMonths(DateMatch match) {
    HistoricalDate last = match.date("b");
    boolean month = DateUnit.MONTH.holds(last) && !DateUnit.WEEK.holds(last);
    return month && MONTH.matcher(match.date("a").edtf()).matches();
  }

  /** "May and August" are no period, and "may and" begins with a verb. */
  private static boolean areNextMonths(DateMatch match) {
    String a = match.date("a").edtf();
    String b = match.date("b").edtf();
    if (!MONTH.matcher(a).matches() || !MONTH.matcher(b).matches()) {
      return false;
    }
    boolean mayBeVerb = match.found("a").latent() && VERBS.contains(monthOf(a));
    return !mayBeVerb && monthOf(a).plus(1) == monthOf(b);
  }

  private static Month monthOf(String edtf) {
    return Month.of(Integer.parseInt(edtf.substring(5)));
  }

  private static boolean areYears(DateMatch match) {
    boolean slash = match.line().token(match.from() + 1).is("/");
    return slash && EdtfText.isYear(match.date("a")) && EdtfText.isYear(match.date("b"));
  }

  /** "To the April" is a part of "to the April fighting". */
  private static boolean isAdjective(DateMatch match, String label) {
    boolean article = match.line().token(match.number(label) - 1).is("the");
    return article && match.found(label).isBareMonth();
  }

  private static Optional<DateReading> range(DateMatch match) {
    if (isAdjective(match, "a") || isAdjective(match, "b")) {
      return Optional.empty();
    }
    HistoricalDate a = match.date("a");
    HistoricalDate b = match.date("b");
    if (EdtfText.isOfEveryYear(a) && EdtfText.isClosed(b)) {
      return YearlessDate.before(a, b).flatMap(first -> join(first, new Meant(b)));
    }
    if (EdtfText.isOfEveryYear(b) && EdtfText.isClosed(a)) {
      return YearlessDate.after(b, a).flatMap(last -> join(new Meant(a), last));
    }
    if (EdtfText.isOfEveryYear(a) && EdtfText.isOfEveryYear(b)) {
      return ofEveryYear(match, a, b);
    }
    return EdtfText.isClosed(a) && EdtfText.isClosed(b)
        ? join(new Meant(a), new Meant(b))
        : Optional.empty();
  }

  /** "May to June" may be anything; "from May to June" is a period of every year. */
  private static Optional<DateReading> ofEveryYear(
      DateMatch match, HistoricalDate a, HistoricalDate b) {
    boolean day = !match.found("a").latent() && !match.found("b").latent();
    boolean begins = match.line().token(match.from()).isLetters();
    return day || begins ? Optional.of(ofEveryYear(a, b)) : Optional.empty();
  }

  private static DateReading ofEveryYear(HistoricalDate a, HistoricalDate b) {
    return DateReading.of(EdtfText.interval(firstOf(a), lastOf(b)));
  }

  private static String firstOf(HistoricalDate date) {
    int slash = date.edtf().indexOf('/');
    return slash < 0 ? date.edtf() : date.edtf().substring(0, slash);
  }

  private static String lastOf(HistoricalDate date) {
    return date.edtf().substring(date.edtf().indexOf('/') + 1);
  }

  private static Optional<DateReading> join(DateReading first, DateReading last) {
    if (!(first instanceof Meant from)) {
      return Optional.of(first);
    }
    if (!(last instanceof Meant to)) {
      return Optional.of(last);
    }
    boolean inOrder = DayRange.CHRONOLOGICAL.compare(from.date().days(), to.date().days()) <= 0;
    return Optional.of(
        inOrder ? interval(from.date(), to.date()) : interval(to.date(), from.date()));
  }

  private static DateReading interval(HistoricalDate first, HistoricalDate last) {
    if (isPlain(first) && isPlain(last)) {
      return DateReading.of(EdtfText.interval(first.edtf(), last.edtf()));
    }
    DayRange days = first.days().span(last.days());
    return DateReading.of(EdtfText.days(days));
  }

  private static boolean isPlain(HistoricalDate date) {
    return PLAIN.matcher(date.edtf()).matches();
  }
}
