package org.annalist.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.annalist.channel.telegram.message.UpdateHandler;
import org.annalist.command.TestBot;
import org.annalist.command.TestBotExtension;
import org.annalist.knowledge.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;

/**
 * Generated messages through the whole way, from an update's JSON to the calls that answer it: no
 * failure, nothing that Telegram would refuse, and none takes more than 50 ms of a processor. The
 * long form runs under {@code -Pstress}; {@code -Dannalist.messages} and {@code -Dannalist.seed}
 * change it.
 */
@ExtendWith(TestBotExtension.class)
class HostileTextTest {
  private static final int WARM_UP = 1000;
  private static final long MOST_NANOS = 50_000_000;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** A second look tells a slow message from a moment at which the machine had other work. */
  private static final int LOOKS = 4;

  @TempDir private Path folder;

  @Test
  void noMessageFailsOrTakesLong(TestBot ruritania) {
    try (WholeWay way = new WholeWay(ruritania, folder)) {
      new Attack(way, ruritania, 20261121).run(2500);
    }
  }

  /** Messages of one seed, and what came of them. */
  static final class Attack {
    private final WholeWay way;
    private final Random random;
    private final HostileText texts;
    private final ListAppender<ILoggingEvent> errors = new ListAppender<>();
    private long[] nanos = new long[0];
    private final List<String> slow = new ArrayList<>();
    private int seenTwice;

    Attack(WholeWay way, TestBot bot, long seed) {
      this.way = way;
      random = new Random(seed);
      List<String> names =
          bot.store().entities().all().stream().map(Entity::name).limit(3000).toList();
      texts = new HostileText(seed, names);
    }

    void run(int count) {
      Logger log = (Logger) LoggerFactory.getLogger(UpdateHandler.class);
      errors.start();
      log.addAppender(errors);
      try {
        for (int i = 0; i < WARM_UP; i++) {
          way.handle(update(i));
        }
        nanos = new long[count];
        for (int i = 0; i < count; i++) {
          if (i % 5000 == 4999) {
            System.out.println(i + 1 + " messages");
          }
          nanos[i] = answered(update(WARM_UP + i));
        }
      } finally {
        log.detachAppender(errors);
      }
      tell();
      assertThat(slow).isEmpty();
    }

    /** The time that this thread has worked: what else the machine does is not to count. */
    private static long now() {
      return THREADS.getCurrentThreadCpuTime();
    }

    /** Returns how long it took. */
    private long answered(String update) {
      long start = now();
      List<? extends PartialBotApiMethod<?>> calls = way.handle(update);
      long took = now() - start;
      try {
        WholeWay.check(calls);
        assertThat(errors.list).isEmpty();
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("after " + update, e);
      }
      return took <= MOST_NANOS ? took : again(update, took);
    }

    private long again(String update, long took) {
      long least = took;
      seenTwice++;
      for (int i = 1; i < LOOKS && least > MOST_NANOS; i++) {
        long start = now();
        way.handle(update);
        least = Math.min(least, now() - start);
      }
      if (least > MOST_NANOS) {
        slow.add("%.1f ms for %s".formatted(least / 1e6, update));
      }
      return least;
    }

    /** Most are messages in private; some come in other ways. */
    private String update(int id) {
      String text = texts.next();
      long chat = 1L + random.nextInt(300);
      ObjectNode update =
          switch (random.nextInt(20)) {
            case 0 -> Updates.inline(id, chat, text, text);
            case 1 -> Updates.inGroup(id, chat, "@TestBot " + text);
            case 2 -> Updates.message(id, chat, "/ask " + text);
            case 3 -> Updates.message(id, chat, command() + text);
            case 4 -> Updates.edit(id, Updates.message(id, chat, "When?"), text);
            case 5 -> Updates.press(id, chat, 1, text);
            default -> Updates.message(id, chat, text);
          };
      return update.toString();
    }

    private String command() {
      List<String> commands =
          List.of(
              "/on ", "/timeline ", "/who ", "/where ", "/start ", "/source ", "/", "/feedback ");
      return commands.get(random.nextInt(commands.size()));
    }

    private void tell() {
      long[] sorted = nanos.clone();
      Arrays.sort(sorted);
      System.out.printf(
          "%,d messages: median %.2f ms, 99 %% %.2f ms, 99.99 %% %.2f ms, slowest %.2f ms;"
              + " looked at again %d%n",
          sorted.length,
          millis(sorted, 0.5),
          millis(sorted, 0.99),
          millis(sorted, 0.9999),
          millis(sorted, 1),
          seenTwice);
    }

    private static double millis(long[] sorted, double share) {
      return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))] / 1e6;
    }
  }
}
