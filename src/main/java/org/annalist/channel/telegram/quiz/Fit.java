package org.annalist.channel.telegram.quiz;

import java.time.LocalDate;
import java.util.List;
import org.annalist.date.CalendarDate;
import org.annalist.date.DayRange;
import org.annalist.knowledge.Claim;

/**
 * A claim that a quiz can be made of.
 *
 * @param claim the claim
 * @param question what it answers
 * @param answer its date, as exact as the question asks for
 * @param keepsYear true where the question names the year, so that all answers are of it
 * @param earliest the day before which no answer lies: then nothing is known, or what the question
 *     is about was not there yet
 * @param latest the day after which no answer lies, since what the question is about was gone
 * @param taken the days on which something is that the question could mean; no wrong answer may
 *     touch them
 */
record Fit(
    Claim claim,
    String question,
    CalendarDate answer,
    boolean keepsYear,
    LocalDate earliest,
    LocalDate latest,
    List<DayRange> taken) {
  Fit {
    taken = List.copyOf(taken);
  }

  boolean isTaken(CalendarDate date) {
    return taken.stream().anyMatch(date.days()::overlaps);
  }
}
