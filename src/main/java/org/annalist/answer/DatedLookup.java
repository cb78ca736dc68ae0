package org.annalist.answer;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.annalist.date.DayRange;
import org.annalist.knowledge.Claim;
import org.annalist.question.Question;
import org.annalist.search.Stretch;

/**
 * Looks up a question with regard to its days: all that is known of a time where it asks for that,
 * and nothing unsure that is of another time. Safe for several threads.
 */
final class DatedLookup {
  /** What is found of a day with less than this probability yields to all that is known of it. */
  private static final double SURE = 0.75;

  private final Lookup lookup;
  private final Narrowing narrowing;
  private final PeriodAnswerer periods;
  private final DayAnswerer days;

  DatedLookup(Lookup lookup, Narrowing narrowing, PeriodAnswerer periods, DayAnswerer days) {
    this.lookup = lookup;
    this.narrowing = narrowing;
    this.periods = periods;
    this.days = days;
  }

  /** Where nothing is known of an old day, it may be meant, or kept, in the other calendar. */
  Reasoned of(Question asked, int skip) {
    Question question = OneFact.reading(asked);
    Reasoned found = lookUp(question, skip);
    return isOnItsDays(found.answer(), question)
        ? found
        : OtherCalendar.readings(question).stream()
            .flatMap(
                reading ->
                    Stream.of(lookUp(reading, skip))
                        .filter(other -> isOnItsDays(other.answer(), reading)))
            .findFirst()
            .orElse(found);
  }

  private static boolean isOnItsDays(Answer answer, Question question) {
    DayRange days = Lookup.days(question);
    return days != null
        && answer.claims().stream()
            .map(Claim::date)
            .anyMatch(date -> date != null && date.days().overlaps(days));
  }

  private Reasoned lookUp(Question question, int skip) {
    Reasoned found =
        asksForPeriod(question)
            ? withThoseNamed(question, periods.answer(question, skip))
            : searchOrDay(question, skip);
    return skip > 0 && found.answer() instanceof Answer.Unknown nothing
        ? new Reasoned(nothingMore(nothing), found.lookups(), found.reasons())
        : found;
  }

  /** What is found is told where it is sure, and on the day that was asked for. */
  private Reasoned searchOrDay(Question question, int skip) {
    Reasoned found = lookup.search(question, skip);
    if (!DayAnswerer.isOfDays(question) || isLeading(question) || isSure(found, question)) {
      return found;
    }
    return days.of(question, skip, found.answer() instanceof Answer.Unknown)
        .map(ofDay -> withThoseNamed(question, ofDay))
        .orElseGet(() -> isOfOtherTime(found.answer(), question) ? nothingOn(question) : found);
  }

  /** What is told without being sure, and without a word of the days, is most often beside it. */
  private static boolean isOfOtherTime(Answer answer, Question question) {
    return !answer.claims().isEmpty() && !isOnItsDays(answer, question);
  }

  private Reasoned nothingOn(Question question) {
    return nothing(question, "what was found is not on these days, and not sure");
  }

  /** What is known of some days, unless the people whom the question names are not in it. */
  private Reasoned withThoseNamed(Question question, Reasoned found) {
    List<Claim> told = found.answer().claims();
    return !told.isEmpty() && Present.isNobodyIn(question, told)
        ? nothing(question, "nobody who is named is in what is known of these days")
        : found;
  }

  private Reasoned nothing(Question question, String reason) {
    return new Reasoned(lookup.abstain(question, List.of()), List.of(), List.of(reason));
  }

  private static boolean isSure(Reasoned found, Question question) {
    return found.probability() > SURE
        && (!Stretch.isShort(Objects.requireNonNull(Lookup.days(question)))
            || isOnItsDays(found.answer(), question));
  }

  /** Something was found before, and has all been shown. */
  private static Answer nothingMore(Answer.Unknown nothing) {
    return new Answer.Unknown(Answer.Reason.NOTHING_MORE, "", nothing.suggestions());
  }

  /** Whether all that happened in a time is asked for. */
  boolean asksForPeriod(Question question) {
    return !question.dates().isEmpty()
        && !isLeading(question)
        && switch (question.intent()) {
          case ON_DATE, TIMELINE -> true;
          case LIST, FOLLOW_UP, WHAT -> narrowing.asksForAll(question);
          default -> question.terms().isEmpty() && question.mentions().isEmpty();
        };
  }

  private static boolean isLeading(Question question) {
    return Leading.of(question) == Leading.LOADED && !question.mentions().isEmpty();
  }
}
