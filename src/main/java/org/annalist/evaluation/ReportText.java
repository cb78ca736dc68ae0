package org.annalist.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A report for people to read. Its last lines are the summary. */
public final class ReportText {
  private ReportText() {}

  /**
   * Puts a report into text: every miss, the intents, the confidence, the summary.
   *
   * @param report the report
   * @return lines
   */
  public static List<String> full(Report report) {
    List<String> lines = new ArrayList<>();
    for (Judged miss : report.misses()) {
      lines.addAll(MissText.lines(miss));
      lines.add("");
    }
    lines.add("Intents: kind expected (rows), intent understood (columns)");
    lines.addAll(ConfusionTable.lines(report.confusion()));
    lines.add("");
    lines.add("Confidence    intent right          answer right");
    report.bands().forEach(band -> lines.add(line(band)));
    lines.add("");
    lines.addAll(summary(report));
    return lines;
  }

  /**
   * Puts the figures of a report into one or two lines.
   *
   * @param report the report
   * @return a line of kinds where there is one, and a line of all
   */
  public static List<String> summary(Report report) {
    List<String> lines = new ArrayList<>();
    String kinds =
        report.byKind().entrySet().stream()
            .map(entry -> entry.getKey().id() + " " + fraction(entry.getValue().share()))
            .collect(Collectors.joining(", "));
    if (!kinds.isEmpty()) {
      lines.add(kinds);
    }
    lines.add(
        "in all: "
            + wording(report.inAll())
            + "; "
            + report.asserted().part()
            + " of "
            + report.asserted().whole()
            + " unanswerable asserted; "
            + report.timing().wording());
    return lines;
  }

  private static String wording(Tally tally) {
    Share share = tally.share();
    return share.whole() == 0
        ? "no answerable question"
        : "%d of %d right%s, %d wrong, %d abstained"
            .formatted(
                share.part(),
                share.whole(),
                share.wording().substring(share.wording().indexOf(" (")),
                tally.wrong(),
                tally.abstained());
  }

  private static String line(Band band) {
    String range = band.from() + "–" + band.to() + " %";
    return "%-12s  %-20s  %s".formatted(range, wording(band.intents()), wording(band.answers()));
  }

  private static String wording(Share share) {
    return share.whole() == 0 ? "–" : share.wording();
  }

  private static String fraction(Share share) {
    return share.part() + "/" + share.whole();
  }
}
