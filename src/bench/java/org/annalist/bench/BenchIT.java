package org.annalist.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Runs all benchmarks and writes one table; fails on ratios within the run, never on times, which
 * are the machine's. {@code mvn -Pbench verify}; with {@code -Dbench.quick}, one short run of each.
 */
class BenchIT {
  private static final boolean IS_QUICK = Boolean.getBoolean("annalist.bench.quick");
  private static final int RUNS = IS_QUICK ? 1 : 5;
  private static final int SECONDS = IS_QUICK ? 2 : 5;
  private static final int ASKED = IS_QUICK ? 1_000 : 10_000;
  private static final int TO_THE_BOT = IS_QUICK ? 100 : 1_000;

  /** An answer takes some hundred lookups; a scan of all claims would be many more. */
  private static final double MOST_LOOKUPS_OF_AN_ANSWER = 2_000;

  /** Ten times the claims may not take ten times as long to answer from. */
  private static final double MOST_OF_TEN_TIMES = 5;

  @Test
  void writesTheTable() throws Exception {
    List<Figure> parts = PartsBench.run(RUNS, SECONDS);
    Subject shipped = Subject.of(Subject.SHIPPED, ASKED);
    int entities = shipped.bot().knowledge().entities().size();
    Report report = new Report(shipped.bot().store().size(), entities, RUNS);
    shipped.bot().close();
    report.add(parts);
    report.add(ProcessBench.starts(RUNS));
    report.add(
        List.of(
            ProcessBench.asked(
                "ask --json, " + ASKED, RUNS, Subject.SHIPPED, shipped.questions())));
    report.add(BotBench.run(shipped.questions().subList(0, TO_THE_BOT)));
    List<GrowthBench.Size> sizes = new ArrayList<>();
    for (int claims : sizes()) {
      sizes.add(GrowthBench.measure(claims, RUNS));
      report.add(sizes.get(sizes.size() - 1));
      report.write(Subject.FOLDER);
    }
    assertThat(report.median("answer") / report.median("emptyLookup"))
        .isLessThan(MOST_LOOKUPS_OF_AN_ANSWER);
    for (int i = 1; i < sizes.size(); i++) {
      assertThat(sizes.get(i).answers().median() / sizes.get(i - 1).answers().median())
          .isLessThan(MOST_OF_TEN_TIMES);
    }
  }

  private static List<Integer> sizes() {
    String sizes = System.getProperty("annalist.bench.sizes", "10000,100000");
    return Stream.of(sizes.split(",")).map(Integer::valueOf).toList();
  }
}
