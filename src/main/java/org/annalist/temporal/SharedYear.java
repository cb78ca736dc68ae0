package org.annalist.temporal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Joins a year that stands in one place of a question with the days or months that stand in
 * another: "the events of 1988 from February to July", "in 1992, what happened on 26 February?"
 * Safe for several threads.
 */
public final class SharedYear {
  private static final String RULE = "day or month of the year that stands elsewhere";

  /** What stands between two dates that are told apart: "in May and 1992". */
  private static final Set<String> DIVIDING = Set.of("and", "or", "vs", "versus", "than");

  /** A date with its year written out, which those that follow may share: "May 1992". */
  private static final Pattern OF_ONE_YEAR = Pattern.compile("([0-9]{4})-[0-9]{2}(-[0-9]{2})?");

  private SharedYear() {}

  /**
   * Joins the dates of an utterance.
   *
   * @param utterance the text that they stand in
   * @param found its dates in their order
   * @return the dates, of which those without a year have that of the one year that is named, or
   *     are impossible in it; the year itself is left out then. The same where no year, or more
   *     than one, is named.
   */
  public static DateFindings join(String utterance, DateFindings found) {
    List<DateExpression> dates = found.dates();
    boolean isMixed = dates.stream().anyMatch(SharedYear::isYearless);
    Optional<DateExpression> shared = isMixed ? shared(dates) : Optional.empty();
    if (shared.isEmpty() || isDivided(utterance, shared.get(), dates)) {
      return found;
    }
    int year = Integer.parseInt(shared.get().date().edtf().substring(0, 4));
    List<DateExpression> joined = new ArrayList<>();
    List<ImpossibleDate> impossible = new ArrayList<>(found.impossible());
    for (DateExpression date : dates) {
      Optional<DateReading> reading = YearlessDate.inYear(date.date(), year);
      if (reading.isEmpty() && !EdtfText.isYear(date.date())) {
        joined.add(date);
      } else if (reading.isPresent() && reading.get() instanceof DateReading.Meant meant) {
        joined.add(new DateExpression(date.span(), date.text(), meant.date(), RULE));
      } else if (reading.isPresent() && reading.get() instanceof DateReading.Impossible none) {
        impossible.add(new ImpossibleDate(date.text() + " " + year, none.finding(), none.mend()));
      }
    }
    return new DateFindings(joined, impossible);
  }

  /** The one date whose year the others may share: a year alone, or a first date that has one. */
  private static Optional<DateExpression> shared(List<DateExpression> dates) {
    List<DateExpression> dated = dates.stream().filter(date -> !isYearless(date)).toList();
    if (dated.size() != 1) {
      return Optional.empty();
    }
    DateExpression one = dated.get(0);
    Matcher edtf = OF_ONE_YEAR.matcher(one.date().edtf());
    boolean isFirst =
        one.equals(dates.get(0)) && edtf.matches() && one.text().contains(edtf.group(1));
    return isFirst || EdtfText.isYear(one.date()) ? Optional.of(one) : Optional.empty();
  }

  private static boolean isYearless(DateExpression date) {
    return EdtfText.isOfEveryYear(date.date());
  }

  /** A year with nothing but "and" between it and a day is a second date. */
  private static boolean isDivided(
      String utterance, DateExpression shared, List<DateExpression> dates) {
    if (!EdtfText.isYear(shared.date())) {
      return false;
    }
    int at = dates.indexOf(shared);
    return (at > 0 && isDivided(utterance, dates.get(at - 1), shared))
        || (at + 1 < dates.size() && isDivided(utterance, shared, dates.get(at + 1)));
  }

  private static boolean isDivided(String utterance, DateExpression one, DateExpression other) {
    List<Word> between = WordFinder.find(one.span().upTo(other.span(), utterance));
    return between.size() <= 2 && between.stream().anyMatch(w -> DIVIDING.contains(w.folded()));
  }
}
