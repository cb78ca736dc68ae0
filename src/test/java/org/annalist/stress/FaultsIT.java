package org.annalist.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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
  private static final Duration AT_THE_LATEST = Duration.ofSeconds(30);

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
    /** Carried out in the end, before others may overtake it. */
    HANG(1, null),
    /** Carried out in the end, when others have overtaken it. */
    LONG_HANG(5, null),
    /** Nobody knows whether it was carried out. */
    HANG_AND_CLOSE(4, FakeTelegram.hangUp()),
    HANG_AND_FAIL(4, FakeTelegram.refusal(504, "Gateway Timeout"));

    private final int seconds;
    private final @Nullable Fault fault;

    Kind(@Nullable Fault fault) {
      this(0, fault);
    }

    Kind(int seconds, @Nullable Fault fault) {
      this.seconds = seconds;
      this.fault = fault;
    }

    @Nullable Fault fault() {
      Waiting.pause(Duration.ofSeconds(seconds));
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
    Faults faults = new Faults(kinds);
    telegram.disturb(call -> isOver.get() ? null : faults.next());
    int questions = Size.of(6 * 5, 10 * 20);
    for (int i = 0; i < questions || (!faults.wereAllMet() && i < 3 * questions); i++) {
      askers.ask();
      Waiting.pause(Duration.ofMillis(Size.of(150, 50)));
    }
    assertThat(faults.wereAllMet()).as("every one of %s was met", kinds).isTrue();
    isOver.set(true);
    long end = System.nanoTime();
    boolean isAnswered = Waiting.until(askers::isAllAnswered, AT_THE_LATEST);
    System.out.printf("%s: the last %.1f s after%n", kinds, (System.nanoTime() - end) / 1e9);
    assertThat(askers.faults()).as("after %s", kinds).isEmpty();
    assertThat(isAnswered).isTrue();
  }

  /** Which calls go wrong is random, and how they do goes round, so that each kind is met. */
  private static final class Faults {
    private final List<Kind> kinds;
    private final Random random;
    private int met;

    Faults(Set<Kind> kinds) {
      this.kinds = List.copyOf(kinds);
      this.random = new Random(kinds.size());
    }

    /** Waits as long as the call hangs. */
    @Nullable Fault next() {
      Optional<Kind> kind = kindOfNext();
      return kind.isPresent() ? kind.get().fault() : null;
    }

    private synchronized Optional<Kind> kindOfNext() {
      return random.nextDouble() < SHARE
          ? Optional.of(kinds.get(met++ % kinds.size()))
          : Optional.empty();
    }

    synchronized boolean wereAllMet() {
      return met >= kinds.size();
    }
  }
}
