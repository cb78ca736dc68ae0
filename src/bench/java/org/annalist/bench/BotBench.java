package org.annalist.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.annalist.channel.telegram.FakeTelegram;
import org.annalist.channel.telegram.FakeTelegram.Carried;
import org.annalist.channel.telegram.Updates;

/** Measures the bot as a process, from an update on a loopback server to the answer there. */
final class BotBench {
  private static final long PATIENCE_NANOS = 120_000_000_000L;

  private BotBench() {}

  /** Asks the questions, each from a chat of its own, one after another; and then all at once. */
  static List<Figure> run(List<String> questions) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(Subject.FOLDER, "bot-");
    List<String> alone = questions.subList(0, questions.size() / 2);
    List<String> together = questions.subList(alone.size(), questions.size());
    try (FakeTelegram telegram = new FakeTelegram()) {
      Process bot = started(folder, telegram);
      try {
        ask(telegram, 1, "help");
        awaitAnswer(telegram, 1);
        return List.of(oneByOne(telegram, alone), atOnce(telegram, alone.size() + 2, together));
      } finally {
        bot.destroy();
        bot.waitFor(10, TimeUnit.SECONDS);
      }
    }
  }

  private static Process started(Path folder, FakeTelegram telegram) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("./annalist", "telegram");
    Map<String, String> environment = builder.environment();
    environment.putAll(Launched.environment());
    environment.put("ANNALIST_TELEGRAM_TOKEN", FakeTelegram.TOKEN);
    environment.put("ANNALIST_TELEGRAM_API_URL", telegram.url().toString());
    environment.put("ANNALIST_STATE_URL", "jdbc:sqlite:" + folder.resolve("state.db"));
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("log.txt").toFile());
    return builder.start();
  }

  private static void ask(FakeTelegram telegram, int chat, String question) {
    telegram.deliver(Updates.message(chat, chat, question));
  }

  private static Figure oneByOne(FakeTelegram telegram, List<String> questions)
      throws InterruptedException {
    long[] nanos = new long[questions.size()];
    long begin = System.nanoTime();
    for (int i = 0; i < nanos.length; i++) {
      long start = System.nanoTime();
      ask(telegram, i + 2, questions.get(i));
      nanos[i] = awaitAnswer(telegram, i + 2) - start;
    }
    return Figure.of("bot, one by one", nanos, System.nanoTime() - begin);
  }

  private static Figure atOnce(FakeTelegram telegram, int firstChat, List<String> questions)
      throws InterruptedException {
    long begin = System.nanoTime();
    for (int i = 0; i < questions.size(); i++) {
      ask(telegram, firstChat + i, questions.get(i));
    }
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      nanos.add(awaitAnswer(telegram, firstChat + i) - begin);
    }
    long[] times = nanos.stream().mapToLong(Long::longValue).toArray();
    return Figure.of("bot, all at once", times, times.length == 0 ? 1 : max(times));
  }

  private static long max(long[] times) {
    long max = 1;
    for (long time : times) {
      max = Math.max(max, time);
    }
    return max;
  }

  /** Waits for the first message to a chat, and returns when it was there. */
  private static long awaitAnswer(FakeTelegram telegram, int chat) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (System.nanoTime() < end) {
      Map<Long, Long> first = new HashMap<>();
      for (Carried message : telegram.carried()) {
        first.putIfAbsent(message.chat(), message.time());
      }
      Long time = first.get((long) chat);
      if (time != null) {
        return time;
      }
      Thread.sleep(1);
    }
    throw new IllegalStateException("the bot did not answer chat " + chat);
  }
}
