package org.annalist.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.annalist.answer.Answer;
import org.annalist.channel.telegram.api.TelegramSettings;
import org.annalist.channel.telegram.bot.TelegramBot;
import org.annalist.channel.telegram.store.SqlInbox;
import org.annalist.setting.Secret;
import org.annalist.state.store.StateDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bot while its state cannot be written, and after that. */
class StateTroubleTest {
  private final FakeDialogue dialogue = new FakeDialogue();
  private Printed printed;
  private FakeTelegram telegram;
  private StateDatabase state;
  private TelegramBot bot;

  @BeforeEach
  void start(@TempDir Path folder) {
    printed = new Printed();
    telegram = new FakeTelegram();
    state = StateDatabase.open("jdbc:sqlite:" + folder.resolve("state.db"));
    bot = bot(telegram.url());
    CompletableFuture<Void> unused =
        CompletableFuture.runAsync(bot::run, task -> new Thread(task, "test-bot").start());
  }

  @AfterEach
  void stop() {
    bot.close();
    state.close();
    telegram.close();
    printed.close();
  }

  private TelegramBot bot(URI url) {
    return new TelegramBot(
        new TelegramSettings(new Secret(FakeTelegram.TOKEN), url, RunningBot.WAIT, 4),
        dialogue,
        Samples.codes(Samples.ALL),
        List.of(),
        new SqlInbox(state, Clock.systemUTC()),
        RunningBot.QUICK);
  }

  @Test
  void whatHasNoRoomWaitsAtTelegramAndIsAnsweredWhenThereIsRoom() {
    telegram.await("getUpdates", 2);
    state.layOut("PRAGMA max_page_count = 1"); // SQLite takes what is used by now
    String longQuestion = "Who was Rudolf? ".repeat(2000);
    IntStream.range(1, 9)
        .forEach(i -> telegram.deliver(Updates.message(i, 10 + i, longQuestion + i)));
    printed.await("there is no room left on the disk");
    assertThat(telegram.pending()).hasSize(8);
    assertThat(telegram.calls("sendMessage")).isEmpty();
    assertThat(bot.vitals().trouble()).contains("Make room");

    state.layOut("PRAGMA max_page_count = 10000");
    telegram.await("sendMessage", 8);
    telegram.await(() -> telegram.pending().isEmpty(), "confirmation");
    telegram.await(() -> bot.vitals().trouble().isEmpty(), "relief");
    assertThat(telegram.calls("sendMessage")).hasSize(8);
    assertThat(printed.warnings()).hasSize(1);
  }

  @Test
  void whatCannotBeWrittenWaitsAtTelegramAndIsAnsweredWhenItCan() {
    telegram.await("getUpdates", 2);
    state.layOut("PRAGMA query_only = ON"); // as a file system that was mounted read-only
    IntStream.range(1, 4).forEach(i -> telegram.deliver(Updates.message(i, 10 + i, "When?")));
    printed.await("it cannot be opened for writing");
    assertThat(telegram.pending()).hasSize(3);
    assertThat(telegram.calls("sendMessage")).isEmpty();
    state.layOut("PRAGMA query_only = OFF");
    telegram.await("sendMessage", 3);
    telegram.await(() -> telegram.pending().isEmpty(), "confirmation");
    telegram.await(() -> bot.vitals().trouble().isEmpty(), "relief");
    assertThat(telegram.calls("sendMessage")).hasSize(3);
  }

  @Test
  void anAnswerThatCannotBeNotedIsSentOnceAndNotedLater() {
    telegram.await("getUpdates", 2);
    dialogue.does(
        "When?",
        () -> {
          state.layOut("PRAGMA query_only = ON");
          return Samples.FACT;
        });
    telegram.deliver(Updates.message(1, 7, "When?"));
    printed.await("Answers wait until that is mended");
    assertThat(telegram.calls("sendMessage")).hasSize(1);
    state.layOut("PRAGMA query_only = OFF");
    printed.await("The state can be read and written again");
    telegram.deliver(Updates.message(2, 7, "And then?"));
    telegram.await("sendMessage", 2);
    assertThat(telegram.calls("sendMessage")).hasSize(2);
  }

  @Test
  void whileNothingCanBeNotedNothingMoreIsSent() {
    telegram.await("getUpdates", 2);
    CountDownLatch haveArrived = new CountDownLatch(1);
    dialogue.does("When?", () -> answeredWhenNothingCanBeWritten(haveArrived));
    IntStream.rangeClosed(1, 8).forEach(i -> telegram.deliver(Updates.message(i, i, "When?")));
    telegram.await(() -> telegram.pending().isEmpty(), "confirmation");
    haveArrived.countDown();
    printed.await("Answers wait until that is mended");
    telegram.await(() -> dialogue.asked.size() >= 4, "answers for four chats");
    pause();
    assertThat(telegram.calls("sendMessage")).hasSize(1);
    state.layOut("PRAGMA query_only = OFF");
    telegram.await("sendMessage", 8);
    printed.await("The state can be read and written again");
    assertThat(telegram.calls("sendMessage")).hasSize(8);
  }

  /** For longer than it takes to try again. */
  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private Answer answeredWhenNothingCanBeWritten(CountDownLatch haveArrived) {
    try {
      assertThat(haveArrived.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    state.layOut("PRAGMA query_only = ON");
    return Samples.FACT;
  }
}
