package org.annalist.temporal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.annalist.date.HistoricalDate;
import org.annalist.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates and periods that an utterance names, in the forms in which people write them.
 * Threads may share it. Linear in the length of the utterance, except for sorting what was found.
 *
 * <p>The rules work in stages, of which each sees the dates of the one before: days, months and
 * years; parts of them and "about"; ranges; open ends and distances, also from what was said
 * before. In each stage all rules are tried everywhere; where two finds overlap, the longer one
 * stays, then the one that starts first, then the one whose rule stands first. A find that counts
 * only as a part of another is dropped at the end.
 */
public final class DateFinder {
  private static final Comparator<FoundDate> LONGEST_FIRST =
      Comparator.comparingInt(found -> -found.span().length());
  private static final Comparator<FoundDate> IN_ORDER =
      Comparator.comparingInt(found -> found.span().start());

  private final Clock clock;

  /**
   * Makes a finder.
   *
   * @param clock tells which day "today" means, in its time zone
   */
  public DateFinder(Clock clock) {
    this.clock = clock;
  }

  /**
   * Finds the dates.
   *
   * @param utterance any text
   * @return what was found
   */
  public DateFindings find(String utterance) {
    return find(utterance, List.of(), null);
  }

  /**
   * Finds the dates, also those that lean on names, "before the ceasefire", or on what was said:
   * "the day after".
   *
   * @param utterance any text
   * @param anchors the names in it that have a date of their own
   * @param said the date that was spoken of before, or null where there is none
   * @return what was found; a name alone is no date
   */
  public DateFindings find(
      String utterance, List<DateAnchor> anchors, @Nullable HistoricalDate said) {
    List<DatePiece> tokens = DateTokenFinder.find(utterance);
    DateLine line = new DateLine(utterance, LocalDate.now(clock), said, tokens);
    List<FoundDate> found = new ArrayList<>(anchors.stream().map(FoundDate::of).toList());
    found.addAll(DateRules.DATES.find(line));
    if (found.isEmpty() && said == null) {
      return new DateFindings(List.of(), List.of());
    }
    line = line.with(chosen(line, found));
    for (DateStage stage : DateRules.ON_DATES) {
      line = line.with(chosen(line, stage.find(line)));
    }
    return findings(line);
  }

  /** Keeps the longest of those that overlap. */
  private static List<FoundDate> chosen(DateLine line, List<FoundDate> found) {
    boolean[] taken = new boolean[line.utterance().length()];
    List<FoundDate> chosen = new ArrayList<>();
    found.sort(LONGEST_FIRST);
    for (FoundDate candidate : found) {
      if (isFree(taken, candidate.span())) {
        Arrays.fill(taken, candidate.span().start(), candidate.span().end(), true);
        chosen.add(candidate);
      }
    }
    chosen.sort(IN_ORDER);
    return chosen;
  }

  /** What is shorter cannot lie around what is taken, so its two ends tell. */
  private static boolean isFree(boolean[] taken, Span span) {
    return !taken[span.start()] && !taken[span.end() - 1];
  }

  private static DateFindings findings(DateLine line) {
    List<DateExpression> dates = new ArrayList<>();
    List<ImpossibleDate> impossible = new ArrayList<>();
    for (int place = 0; place < line.size(); place++) {
      int at = place;
      line.found(at)
          .filter(found -> !found.latent() && !NumberContext.isPartOfNumber(line, at, at + 1))
          .ifPresent(found -> add(found, line, dates, impossible));
    }
    return new DateFindings(dates, impossible);
  }

  private static void add(
      FoundDate found, DateLine line, List<DateExpression> dates, List<ImpossibleDate> impossible) {
    String text = found.span().of(line.utterance());
    if (found.reading() instanceof DateReading.Meant meant) {
      dates.add(new DateExpression(found.span(), text, meant.date(), found.rule()));
    } else if (found.reading() instanceof DateReading.Impossible none) {
      impossible.add(new ImpossibleDate(text, none.finding(), none.mend()));
    }
  }
}
