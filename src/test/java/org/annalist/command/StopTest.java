package org.annalist.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.annalist.TestKnowledge;
import org.annalist.channel.telegram.FakeTelegram;
import org.annalist.channel.telegram.FakeTelegram.Call;
import org.annalist.channel.telegram.Updates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a stop in the midst of work leaves undone, and what not. */
class StopTest {
  private static final int CHATS = 6;
  private static final int EACH = 12;

  /** Of each chat one after the other, so that the order can be told from the answers. */
  private static final List<String> QUESTIONS =
      List.of("When was the truce signed?", "Where is Strelsau?", "source?");

  @TempDir private Path directory;

  @Test
  void aStopFinishesWhatIsBeingAnsweredAndTheNextStartDoesTheRestOnce() throws Exception {
    Path knowledge = TestKnowledge.ruritania(directory);
    Run.of(directory, "", "build", "--knowledge", knowledge.toString());
    List<String> alone = answersOf(QUESTIONS, knowledge);
    try (FakeTelegram telegram = new FakeTelegram()) {
      int update = 0;
      for (int i = 0; i < EACH; i++) {
        for (int chat = 1; chat <= CHATS; chat++) {
          telegram.deliver(Updates.message(++update, chat, QUESTIONS.get(i % QUESTIONS.size())));
        }
      }
      int stops = 0;
      for (int enough = 5; telegram.calls("sendMessage").size() < CHATS * EACH; enough += 20) {
        try (RunningTelegram bot = started(telegram, knowledge)) {
          await(telegram, Math.min(enough, CHATS * EACH));
          long start = System.nanoTime();
          assertThat(bot.stop().code()).isZero();
          assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
          stops++;
        }
      }
      assertThat(stops).isGreaterThan(1);
      List<Call> sent = telegram.calls("sendMessage");
      assertThat(sent).hasSize(CHATS * EACH);
      for (long chat = 1; chat <= CHATS; chat++) {
        long one = chat;
        assertThat(sent.stream().filter(call -> call.chat() == one).map(Call::text).toList())
            .hasSize(EACH)
            .isEqualTo(repeated(alone));
      }
      assertThat(telegram.refusals()).isEmpty();
    }
  }

  private static List<String> repeated(List<String> answers) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < EACH; i++) {
      all.add(answers.get(i % answers.size()));
    }
    return all;
  }

  /** The answers of a bot that nobody stops. */
  private List<String> answersOf(List<String> questions, Path knowledge) {
    try (FakeTelegram telegram = new FakeTelegram();
        RunningTelegram bot = started(telegram, knowledge)) {
      for (int i = 0; i < questions.size(); i++) {
        telegram.deliver(Updates.message(i + 1000, 99, questions.get(i)));
        await(telegram, i + 1);
      }
      assertThat(bot.stop().code()).isZero();
      return telegram.calls("sendMessage").stream().map(Call::text).toList();
    }
  }

  private static void await(FakeTelegram telegram, int messages) {
    long end = System.nanoTime() + 60_000_000_000L;
    while (telegram.calls("sendMessage").size() < messages) {
      assertThat(System.nanoTime()).as("in time").isLessThan(end);
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  private RunningTelegram started(FakeTelegram telegram, Path knowledge) {
    return new RunningTelegram(
        directory,
        telegram,
        Map.of("ANNALIST_TELEGRAM_TOKEN", FakeTelegram.TOKEN),
        "telegram",
        "--knowledge",
        knowledge.toString());
  }
}
