package org.annalist.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annalist.command.TestBot;
import org.annalist.knowledge.store.QueryPlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That ten times the claims cost about ten times as much to build, and little more to ask. */
class GrowthIT {
  private static final long SEED = 7;
  private static final int FEW = 2_500;
  private static final int MANY = 25_000;
  private static final int QUESTIONS = 300;

  /** Ten times as much, and something for what has no share in it. */
  private static final double MOST_OF_SIZE = 13;

  /** Of the time that this thread works, which what else the machine does leaves as it is. */
  private static final double MOST_OF_TIME = 6;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /**
   * A table of which every row is looked at; one of the size of the question is none, nor is an
   * index of days or of words, which looks at what it finds.
   */
  private static final Pattern SCAN = Pattern.compile("SCAN (?!json_each|wanted).*");

  private static final Pattern THROUGH_INDEX =
      Pattern.compile(".*VIRTUAL TABLE INDEX (1:.*|\\S*[:=].+)");

  /** Tables that stay small, or are read once at the start. */
  private static final Pattern SMALL =
      Pattern.compile(
          "SCAN (source|property|synonym|alternatives|entity USING INDEX entity_\\w+|office|\\(subquery.*)");

  /** The maker of questions asks so, no answer does. */
  private static final String ALL_IDS = "SELECT id FROM claim ORDER BY no";

  @TempDir private Path folder;

  /** What one size came to. */
  private record Size(long bytes, long medianNanos, Map<String, List<String>> plans) {}

  @Test
  void tenTimesTheClaimsCostTenTimesTheRoomAndLittleMoreTime() throws IOException {
    Size few = measured(FEW);
    Size many = measured(MANY);
    assertThat((double) many.bytes() / few.bytes()).isLessThan(MOST_OF_SIZE);
    assertThat((double) many.medianNanos() / few.medianNanos()).isLessThan(MOST_OF_TIME);
    assertThat(scans(few.plans())).isEmpty();
    assertThat(scans(many.plans())).isEmpty();
  }

  private Size measured(int claims) throws IOException {
    Path files = folder.resolve("knowledge-" + claims);
    new SyntheticKnowledge(claims, SEED).write(files, Path.of("knowledge/training"));
    Path built = folder.resolve("built-" + claims);
    try (TestBot bot = TestBot.build(files, built)) {
      assertThat(bot.store().size()).isEqualTo(claims);
      QuestionMaker maker = new QuestionMaker(bot.store(), bot.store().entities(), SEED);
      List<String> questions = maker.make(QUESTIONS);
      long[] nanos = new long[QUESTIONS];
      for (int i = 0; i < QUESTIONS; i++) {
        long start = THREADS.getCurrentThreadCpuTime();
        bot.answer(questions.get(i));
        nanos[i] = THREADS.getCurrentThreadCpuTime() - start;
      }
      Arrays.sort(nanos);
      return new Size(sizeOf(built), nanos[QUESTIONS / 2], QueryPlans.of(bot.store()));
    }
  }

  private static long sizeOf(Path built) throws IOException {
    try (Stream<Path> all = Files.walk(built)) {
      Path database = all.filter(file -> file.endsWith("annalist.db")).findFirst().orElseThrow();
      return Files.size(database);
    }
  }

  private static List<String> scans(Map<String, List<String>> plans) {
    return plans.entrySet().stream()
        .filter(plan -> !plan.getKey().equals(ALL_IDS))
        .flatMap(plan -> plan.getValue().stream().map(step -> step + " IN " + plan.getKey()))
        .filter(step -> SCAN.matcher(step.split(" IN ", 2)[0]).matches())
        .filter(step -> !THROUGH_INDEX.matcher(step.split(" IN ", 2)[0]).matches())
        .filter(step -> !SMALL.matcher(step.split(" IN ", 2)[0]).matches())
        .toList();
  }
}
