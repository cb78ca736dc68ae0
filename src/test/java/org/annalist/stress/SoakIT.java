package org.annalist.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annalist.channel.telegram.FakeTelegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bot is asked for a long time: what it uses must not grow. */
class SoakIT {
  private static final int A_SECOND = Integer.getInteger("annalist.soak.rate", Size.of(20, 50));
  private static final Duration WARMING_UP = Duration.ofSeconds(Size.of(8, 300));
  private static final Duration LENGTH =
      Duration.ofSeconds(Long.getLong("annalist.soak.seconds", Size.of(20, 1800)));
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(Size.of(4, 60));
  private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

  /** What the process uses at one moment. */
  private record Use(long heap, long threads, long files) {}

  @Test
  void heapThreadsAndFilesStayLevel(@TempDir Path folder) {
    try (FakeTelegram telegram = new FakeTelegram();
        BotProcess bot = new BotProcess(folder, telegram.url())) {
      Askers askers = new Askers(telegram, 100);
      long pid = bot.process().pid();
      lookWhileAsking(askers, pid, WARMING_UP);
      List<Use> uses = lookWhileAsking(askers, pid, LENGTH.minus(WARMING_UP));
      assertThat(Waiting.until(askers::isAllAnswered, Duration.ofMinutes(1))).isTrue();
      Use first = uses.get(0);
      Use last = uses.get(uses.size() - 1);
      assertThat(last.heap()).isLessThan(first.heap() + 8_000_000);
      assertThat(last.threads()).isLessThanOrEqualTo(first.threads() + 4);
      assertThat(last.files()).isLessThanOrEqualTo(first.files() + 8);
    }
  }

  private static List<Use> lookWhileAsking(Askers askers, long pid, Duration length) {
    List<Use> uses = new ArrayList<>();
    for (long i = 0; i < Math.max(1, length.dividedBy(BETWEEN_LOOKS)); i++) {
      askFor(askers, BETWEEN_LOOKS);
      Use use = use(pid);
      System.out.println("After " + askers.asked() + " questions: " + use);
      uses.add(use);
    }
    return uses;
  }

  private static void askFor(Askers askers, Duration length) {
    long end = System.nanoTime() + length.toNanos();
    for (long next = System.nanoTime(); next < end; next += 1_000_000_000L / A_SECOND) {
      Waiting.pause(Duration.ofNanos(Math.max(0, next - System.nanoTime())));
      askers.ask();
    }
  }

  /** The histogram of live objects collects garbage first. */
  private static Use use(long pid) {
    Matcher total = TOTAL.matcher(printed("jcmd", Long.toString(pid), "GC.class_histogram"));
    long heap = total.find() ? Long.parseLong(total.group(1)) : 0;
    return new Use(heap, entries(pid, "task"), entries(pid, "fd"));
  }

  private static long entries(long pid, String what) {
    try (Stream<Path> entries = Files.list(Path.of("/proc", Long.toString(pid), what))) {
      return entries.count();
    } catch (IOException e) { // not on this system
      return 0;
    }
  }

  private static String printed(String program, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", program).toString());
    command.addAll(List.of(arguments));
    try {
      Process process = new ProcessBuilder(command).start();
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        return String.join("\n", lines.lines().toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
