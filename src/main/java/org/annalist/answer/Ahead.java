package org.annalist.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.annalist.date.DayRange;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.question.Question;
import org.annalist.temporal.DateExpression;

/**
 * Asserts nothing of days that lie ahead: "who will be elected in 2046?" What is told of today's
 * office holders is no answer to that. Safe for several threads.
 */
final class Ahead {
  private static final int MOST = 20;

  private final ClaimStore claims;
  private final Suggester suggester;
  private final Clock clock;

  Ahead(ClaimStore claims, Suggester suggester, Clock clock) {
    this.claims = claims;
    this.suggester = suggester;
    this.clock = clock;
  }

  /** That it lies ahead; empty where a question names other days, or a claim is on those ahead. */
  Optional<Reasoned> of(Question question) {
    LocalDate today = LocalDate.now(clock);
    List<DateExpression> dates = question.dates();
    boolean isAhead =
        !dates.isEmpty() && dates.stream().allMatch(date -> isAhead(date.date().days(), today));
    if (!isAhead || dates.stream().anyMatch(date -> isForetold(date.date().days(), today))) {
      return Optional.empty();
    }
    Answer answer =
        new Answer.Unknown(
            Answer.Reason.LIES_AHEAD,
            PeriodAnswerer.wording(dates.get(0).date()),
            suggester.near(question, List.of()));
    return Optional.of(
        new Reasoned(answer, List.of(), List.of("the question asks for days after " + today)));
  }

  /** "By 2046" lies ahead, too; "since 1994" does not. */
  private static boolean isAhead(DayRange days, LocalDate today) {
    return days.first() != null
        ? days.first().isAfter(today)
        : days.last() != null && days.last().getYear() > today.getYear();
  }

  /** Whether a claim is on days ahead: a treaty that is to run out then. */
  private boolean isForetold(DayRange days, LocalDate today) {
    return days.first() != null
        && claims.during(days, List.of(), MOST).stream().anyMatch(claim -> begins(claim, today));
  }

  private static boolean begins(Claim claim, LocalDate today) {
    return claim.date() != null
        && claim.date().days().first() != null
        && claim.date().days().first().isAfter(today);
  }
}
