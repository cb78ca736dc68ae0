package org.annalist.bench;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/** Runs {@link Parts} as the launcher would: with one compiler tier, in a process for each run. */
final class PartsBench {
  private static final double MICROS_OF_A_MILLI = 1000;
  private static final double MICROS_OF_A_SECOND = 1e6;

  private PartsBench() {}

  static List<Figure> run(int runs, int seconds) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(Parts.class.getName())
            .forks(runs)
            .warmupIterations(1)
            .warmupTime(TimeValue.seconds(seconds))
            .measurementIterations(1)
            .measurementTime(TimeValue.seconds(seconds))
            .jvmArgs("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m")
            .shouldFailOnError(true)
            .build();
    List<Figure> figures = new ArrayList<>();
    for (RunResult result : new Runner(options).run()) {
      figures.add(
          Figure.ofRuns(result.getBenchmarkResults().stream().map(PartsBench::figure).toList()));
    }
    return figures;
  }

  private static Figure figure(BenchmarkResult run) {
    Statistics micros = run.getPrimaryResult().getStatistics();
    return new Figure(
        run.getPrimaryResult().getLabel(),
        micros.getPercentile(50) / MICROS_OF_A_MILLI,
        micros.getPercentile(99) / MICROS_OF_A_MILLI,
        MICROS_OF_A_SECOND / micros.getMean());
  }
}
