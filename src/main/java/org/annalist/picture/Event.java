package org.annalist.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.annalist.answer.Answer;
import org.annalist.answer.Digest;
import org.annalist.date.DateInterval;
import org.annalist.date.DayRange;
import org.annalist.date.HistoricalDate;
import org.annalist.knowledge.Claim;

/**
 * What a label of a timeline is about.
 *
 * @param date when it was
 * @param line what is said of it, as in a reply
 */
record Event(HistoricalDate date, Digest.Line line) {
  private static final int A_WEEK = 7;

  /** The items of an answer in the form of a timeline, in their order. */
  static List<Event> of(Answer.Answered answer, Digest digest) {
    List<Event> events = new ArrayList<>();
    for (Claim claim : answer.claims()) {
      boolean isFirst =
          answer
              .disputeOf(claim)
              .map(dispute -> dispute.claims().get(0).equals(claim))
              .orElse(true);
      if (isFirst) {
        HistoricalDate date = Objects.requireNonNull(claim.date());
        events.add(new Event(date, digest.lines().get(events.size())));
      }
    }
    return events;
  }

  DayRange days() {
    return date.days();
  }

  boolean isDisputed() {
    return !line.matter().isEmpty();
  }

  /** Whether it went on for all these days, rather than being some time in them. */
  boolean lasted() {
    return date instanceof DateInterval;
  }

  /** Whether it went on for so long that it is more than some days in a row. */
  boolean isPeriod() {
    LocalDate first = days().first();
    LocalDate last = days().last();
    boolean isLong = first == null || last == null || !last.isBefore(first.plusDays(A_WEEK));
    return lasted() && isLong;
  }
}
