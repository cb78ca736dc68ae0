package org.annalist.answer;

import java.util.function.Function;
import java.util.stream.Stream;
import org.annalist.date.DayRange;
import org.annalist.date.HistoricalDate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.question.Question;
import org.annalist.search.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * The time of which it is asked who held an office: a date, what is named, or what a clause
 * describes, "when the bridge fell". Safe for several threads.
 */
final class OfficeTime {
  private final Function<Question, Reasoned> search;

  /**
   * Makes a reader of such times.
   *
   * @param search finds when something was that is only described
   */
  OfficeTime(Function<Question, Reasoned> search) {
    this.search = search;
  }

  /** The days asked for, or those of the event that is named instead of a date. */
  static @Nullable DayRange days(Question question) {
    if (!question.dates().isEmpty()) {
      return Stretch.ofAll(question.dates());
    }
    return OfficeMatch.events(question)
        .map(Entity::date)
        .flatMap(Stream::ofNullable)
        .map(HistoricalDate::days)
        .findFirst()
        .orElse(null);
  }

  /** The days of a clause, or of what it most probably describes. */
  @Nullable DayRange ofClause(Question clause) {
    DayRange days = days(clause);
    if (days != null) {
      return days;
    }
    return search.apply(clause).answer().claims().stream()
        .map(Claim::date)
        .flatMap(Stream::ofNullable)
        .map(HistoricalDate::days)
        .findFirst()
        .orElse(null);
  }
}
