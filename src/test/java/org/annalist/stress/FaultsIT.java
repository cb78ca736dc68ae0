package org.annalist.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.annalist.channel.telegram.FakeTelegram;
import org.annalist.channel.telegram.FakeTelegram.Fault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One call in five goes wrong, of whatever kind it is. */
class FaultsIT {
  private static final double SHARE = 0.2;

  /** How a call goes wrong. */
  @SuppressWarnings("ImmutableEnumChecker") // a fault has no state
  private enum Kind {
    TOO_MANY(FakeTelegram.tooMany(1)),
    SERVER_ERROR(FakeTelegram.refusal(500, "Internal Server Error")),
    BAD_GATEWAY(FakeTelegram.refusal(502, "Bad Gateway")),
    HTML(FakeTelegram.status(502, "<html><body><h1>502 Bad Gateway</h1></body></html>")),
    CLOSE(FakeTelegram.hangUp()),
    CUT_OFF(FakeTelegram.breakOff()),
    REFUSAL(FakeTelegram.refusal(400, "Bad Request: injected")),
    NO_JSON(FakeTelegram.status(200, "{\"ok\":tru")),
    HANG(null);

    private final @Nullable Fault fault;

    Kind(@Nullable Fault fault) {
      this.fault = fault;
    }

    /** A call that hangs is carried out in the end. */
    @Nullable Fault fault() {
      if (fault == null) {
        Waiting.pause(Duration.ofSeconds(1));
      }
      return fault;
    }
  }

  @Test
  void everyQuestionIsAnsweredInOrderSoonAfterTheFaultsEnd(@TempDir Path folder) {
    try (FakeTelegram telegram = new FakeTelegram();
        BotProcess bot = new BotProcess(folder, telegram.url())) {
      Askers askers = new Askers(telegram, Size.of(5, 20));
      askers.ask();
      assertThat(Waiting.until(askers::isAllAnswered, Duration.ofMinutes(1)))
          .as("an answer before the faults begin")
          .isTrue();
      if (Size.isFull()) {
        EnumSet.allOf(Kind.class).forEach(kind -> suffer(telegram, askers, Set.of(kind)));
      }
      suffer(telegram, askers, EnumSet.allOf(Kind.class));
      assertThat(bot.process().isAlive()).isTrue();
      assertThat(telegram.refusals()).isEmpty();
    }
  }

  private static void suffer(FakeTelegram telegram, Askers askers, Set<Kind> kinds) {
    AtomicBoolean isOver = new AtomicBoolean();
    List<Kind> choice = List.copyOf(kinds);
    Random random = new Random(kinds.hashCode());
    telegram.disturb(call -> isOver.get() ? null : fault(random, choice));
    int rounds = Size.of(6, 10);
    for (int i = 0; i < rounds * Size.of(5, 20); i++) {
      askers.ask();
      Waiting.pause(Duration.ofMillis(Size.of(150, 50)));
    }
    isOver.set(true);
    boolean isAnswered = Waiting.until(askers::isAllAnswered, Duration.ofSeconds(30));
    assertThat(askers.faults()).as("after %s", kinds).isEmpty();
    assertThat(isAnswered).isTrue();
  }

  private static @Nullable Fault fault(Random random, List<Kind> kinds) {
    boolean isDue;
    Kind kind;
    synchronized (random) {
      isDue = random.nextDouble() < SHARE;
      kind = kinds.get(random.nextInt(kinds.size()));
    }
    return isDue ? kind.fault() : null;
  }
}
