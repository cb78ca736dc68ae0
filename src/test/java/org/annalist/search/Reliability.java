package org.annalist.search;

import java.util.Locale;

/** How far predicted probabilities hold: of ten predicted at 0.7, seven should be right. */
final class Reliability {
  private static final int BINS = 10;

  private final int[] count = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] predicted = new double[BINS];

  void add(double probability, boolean isRight) {
    int bin = Math.min(BINS - 1, (int) (probability * BINS));
    count[bin]++;
    right[bin] += isRight ? 1 : 0;
    predicted[bin] += probability;
  }

  /** The mean distance of predicted and right, by the number of questions. */
  double expectedCalibrationError() {
    double sum = 0;
    int all = 0;
    for (int i = 0; i < BINS; i++) {
      sum += Math.abs(predicted[i] - right[i]);
      all += count[i];
    }
    return all == 0 ? 0 : sum / all;
  }

  /** A table, in the manner of docs/ranking.md. */
  String table() {
    StringBuilder table = new StringBuilder(80 * BINS);
    table.append("| predicted | questions | mean predicted | right |\n|---|---|---|---|\n");
    for (int i = 0; i < BINS; i++) {
      if (count[i] > 0) {
        table.append(
            String.format(
                Locale.ROOT,
                "| %.1f to %.1f | %d | %.2f | %.2f |\n",
                i / (double) BINS,
                (i + 1) / (double) BINS,
                count[i],
                predicted[i] / count[i],
                right[i] / (double) count[i]));
      }
    }
    return table
        .append(
            String.format(
                Locale.ROOT, "Expected calibration error: %.3f\n", expectedCalibrationError()))
        .toString();
  }
}
