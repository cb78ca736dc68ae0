package org.annalist.evaluation;

import java.util.List;
import java.util.Locale;

/**
 * How long answers took, in milliseconds.
 *
 * @param median half of them took no longer
 * @param nearlyAll 99 of 100 took no longer
 * @param worst none took longer
 */
record Timing(double median, double nearlyAll, double worst) {
  static Timing of(List<Judged> judged) {
    List<Long> sorted = judged.stream().map(Judged::nanoseconds).sorted().toList();
    return new Timing(quantile(sorted, 50), quantile(sorted, 99), quantile(sorted, 100));
  }

  /** The smallest value that at least so many of a hundred do not exceed. */
  private static double quantile(List<Long> sorted, int percent) {
    if (sorted.isEmpty()) {
      return 0;
    }
    int rank = (sorted.size() * percent + 99) / 100;
    return sorted.get(Math.max(rank, 1) - 1) / 1e6;
  }

  /** Returns such as {@code median 0.8 ms, p99 12 ms, worst 15 ms}. */
  String wording() {
    return "median " + millis(median) + ", p99 " + millis(nearlyAll) + ", worst " + millis(worst);
  }

  private static String millis(double millis) {
    return String.format(Locale.ROOT, millis < 10 ? "%.1f ms" : "%.0f ms", millis);
  }
}
