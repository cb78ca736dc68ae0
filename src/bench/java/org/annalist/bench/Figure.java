package org.annalist.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One row of the table: medians of several runs.
 *
 * @param what what was measured
 * @param median half take less, in milliseconds
 * @param p99 99 of 100 take less, in milliseconds; the median again where a run has one time only
 * @param perSecond how many a second
 */
record Figure(String what, double median, double p99, double perSecond) {
  private static final double NANOS_OF_A_MILLI = 1e6;

  /** What a run that took some nanoseconds for each of some things tells, with the whole time. */
  static Figure of(String what, long[] nanos, long whole) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Figure(
        what,
        sorted[sorted.length / 2] / NANOS_OF_A_MILLI,
        sorted[(int) (sorted.length * 0.99)] / NANOS_OF_A_MILLI,
        sorted.length * 1e9 / whole);
  }

  /** The medians of runs of the same. */
  static Figure ofRuns(List<Figure> runs) {
    return new Figure(
        runs.get(0).what(),
        middle(runs, Figure::median),
        middle(runs, Figure::p99),
        middle(runs, Figure::perSecond));
  }

  private static double middle(List<Figure> runs, ToDoubleFunction<Figure> of) {
    return runs.stream().mapToDouble(of).sorted().skip(runs.size() / 2).findFirst().orElseThrow();
  }
}
