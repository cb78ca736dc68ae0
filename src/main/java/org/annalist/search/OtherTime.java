package org.annalist.search;

import java.time.LocalDate;
import org.annalist.date.DayRange;
import org.annalist.knowledge.Claim;
import org.annalist.question.Question;
import org.annalist.text.WordFinder;

/**
 * Tells whether a question names a time, and a claim that has no date of its own speaks of other
 * years alone: "which town was shelled in April 1892?" of a claim on where a town is that was
 * shelled in 1917.
 */
final class OtherTime {
  private static final int EARLIEST_YEAR = 1000;
  private static final int LATEST_YEAR = 2100;
  private static final int DIGITS = 4;

  private OtherTime() {}

  /** Whether no year in the text of an undated claim is in the time that is asked for. */
  static boolean isOf(Question question, Claim claim) {
    DayRange asked = Stretch.ofAll(question.dates());
    if (asked == null || claim.date() != null) {
      return false;
    }
    int[] years = years(claim.text());
    return years.length > 0 && noneIn(asked, years);
  }

  private static int[] years(String text) {
    return WordFinder.find(text).stream()
        .filter(word -> word.isNumber() && word.folded().length() == DIGITS)
        .mapToInt(word -> Integer.parseInt(word.folded()))
        .filter(year -> year >= EARLIEST_YEAR && year <= LATEST_YEAR)
        .toArray();
  }

  private static boolean noneIn(DayRange asked, int[] years) {
    for (int year : years) {
      if (asked.overlaps(new DayRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))) {
        return false;
      }
    }
    return true;
  }
}
