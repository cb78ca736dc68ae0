package org.annalist.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.annalist.channel.PlainText;

/** A miss for people to read: what was asked, what is wrong, and how it came about. */
final class MissText {
  private MissText() {}

  static List<String> lines(Judged miss) {
    Trial trial = miss.trial();
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s: %s, %s: %s".formatted(trial.place(), trial.id(), miss.kind().id(), trial.question()));
    miss.verdict()
        .findings()
        .forEach(finding -> lines.add("  " + title(miss.verdict().outcome()) + ": " + finding));
    miss.explanation().forEach(line -> lines.add("  " + line));
    lines.add("  Answer:");
    lines.addAll(indented(PlainText.of(miss.reply().answer())));
    return lines;
  }

  private static List<String> indented(String text) {
    return text.lines().map(line -> line.isEmpty() ? "" : "    " + line).toList();
  }

  private static String title(Outcome outcome) {
    return switch (outcome) {
      case RIGHT -> "Right";
      case WRONG -> "Wrong";
      case ABSTAINED -> "Abstained";
    };
  }
}
