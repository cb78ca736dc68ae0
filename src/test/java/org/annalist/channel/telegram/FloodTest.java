package org.annalist.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.annalist.channel.telegram.FakeTelegram.Call;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One person asks much more than the others. */
@SuppressWarnings("try") // a bot runs while its block does
class FloodTest {
  private static final String TOLD = "You ask fast.";

  private final FakeDialogue dialogue = new FakeDialogue();
  private final Pace clock = new Pace();
  private FakeTelegram telegram;

  @BeforeEach
  void start() {
    telegram = new FakeTelegram();
  }

  @AfterEach
  void stop() {
    telegram.close();
    assertThat(telegram.refusals()).isEmpty();
  }

  @Test
  void theFirstFewAreAnsweredAtOnceAndTheOthersAreNotHeldUp(@TempDir Path folder) {
    try (RunningBot bot = RunningBot.by(clock, telegram.url(), dialogue, folder)) {
      IntStream.range(1, 51).forEach(i -> telegram.deliver(Updates.message(i, 7, "q" + i)));
      awaitHeldUp(10);
      telegram.deliver(Updates.message(100, 8, "somebody else"));
      telegram.await(() -> !to(8).isEmpty(), "an answer to somebody else");
      assertThat(to(7)).hasSize(10);
    }
  }

  @Test
  void whoAsksTooFastIsToldOnceUnderAnAnswerAndGetsAllAnswers(@TempDir Path folder) {
    try (RunningBot bot = RunningBot.by(clock, telegram.url(), dialogue, folder)) {
      IntStream.range(1, 16).forEach(i -> telegram.deliver(Updates.message(i, 7, "q" + i)));
      for (int answered = 10; answered < 14; answered++) {
        awaitHeldUp(answered);
        clock.pass(Duration.ofMillis(500));
      }
      telegram.await("sendMessage", 15);
    }
    assertThat(to(7)).hasSize(15);
    assertThat(to(7).get(9).text()).doesNotContain(TOLD);
    assertThat(to(7).get(10).text()).contains("The Treaty of Ruritania").endsWith("two a second.");
    assertThat(to(7).stream().filter(call -> call.text().contains(TOLD))).hasSize(1);
    assertThat(dialogue.asked.stream().map(FakeDialogue.Asked::utterance))
        .containsExactlyElementsOf(IntStream.range(1, 16).mapToObj(i -> "q" + i).toList());
  }

  @Test
  void whoWaitsForEachAnswerIsNeitherHeldUpNorTold(@TempDir Path folder) {
    try (RunningBot bot = RunningBot.by(clock, telegram.url(), dialogue, folder)) {
      for (int i = 1; i <= 40; i++) {
        telegram.deliver(Updates.message(i, 7, "q" + i));
        telegram.await("sendMessage", i);
        bot.awaitHandled(telegram);
      }
    }
    assertThat(to(7)).hasSize(40).noneMatch(call -> call.text().contains(TOLD));
  }

  /** Waits until one person has so many answers, and the next question was looked at and left. */
  private void awaitHeldUp(int answers) {
    telegram.await(() -> to(7).size() == answers, answers + " answers");
    int looks = clock.looks.get();
    telegram.await(() -> clock.looks.get() > looks, "a question to be held up");
  }

  private List<Call> to(long chat) {
    return telegram.calls("sendMessage").stream().filter(call -> call.chat() == chat).toList();
  }

  /** A clock that stands still until the test lets time pass, and counts who asks for the pace. */
  private static final class Pace extends Clock {
    private final AtomicInteger looks = new AtomicInteger();
    private volatile Instant now = Instant.parse("2026-11-21T12:00:00Z");

    @SuppressWarnings("NonAtomicOperationOnVolatileField") // one thread turns it
    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      Instant time = now;
      if (Thread.currentThread().getName().startsWith("telegram-worker")) {
        looks.incrementAndGet();
      }
      return time;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
