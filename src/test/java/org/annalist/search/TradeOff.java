package org.annalist.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What is won and lost by stating what is held for so probable or more. */
final class TradeOff {
  private static final int FROM = 35;
  private static final int TO = 60;
  private static final int STEP = 5;

  private final List<Predicted> all = new ArrayList<>();

  private record Predicted(Regression.Sample sample, double probability) {
    boolean isRight() {
      return sample.isRight();
    }

    boolean counts(double weight) {
      return sample.weight() == weight;
    }
  }

  void add(Regression.Sample sample, double probability) {
    all.add(new Predicted(sample, probability));
  }

  /** A table of a line for each threshold, in the manner of docs/ranking.md. */
  String table() {
    StringBuilder table = new StringBuilder(500);
    table.append("| from | right | wrong | near the subject, asserted | everyday, asserted |\n");
    table.append("|---|---|---|---|---|\n");
    for (int percent = FROM; percent <= TO; percent += STEP) {
      double least = percent / 100.0;
      table.append(
          String.format(
              Locale.ROOT,
              "| %.2f | %d | %d | %d | %d |\n",
              least,
              count(least, p -> p.counts(TeachingFile.ANSWERABLE) && p.isRight()),
              count(least, p -> p.counts(TeachingFile.ANSWERABLE) && !p.isRight()),
              count(least, p -> p.counts(TeachingFile.UNANSWERABLE)),
              count(least, p -> p.counts(TeachingFile.EVERYDAY))));
    }
    return table
        .append(String.format(Locale.ROOT, "Area under the curve of what is right: %.4f\n", area()))
        .toString();
  }

  private long count(double least, Predicate<Predicted> wanted) {
    return all.stream().filter(p -> p.probability() >= least).filter(wanted).count();
  }

  /** How often what is right is held for more probable than what is not; without everyday talk. */
  double area() {
    List<Predicted> near = all.stream().filter(p -> !p.counts(TeachingFile.EVERYDAY)).toList();
    List<Predicted> right = near.stream().filter(Predicted::isRight).toList();
    List<Predicted> wrong = near.stream().filter(p -> !p.isRight()).toList();
    double above = 0;
    for (Predicted one : right) {
      for (Predicted other : wrong) {
        above += (1 + Math.signum(one.probability() - other.probability())) / 2;
      }
    }
    return above / ((double) right.size() * wrong.size());
  }
}
