package org.annalist.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.annalist.TestKnowledge;
import org.annalist.channel.telegram.FakeTelegram;
import org.annalist.channel.telegram.FakeTelegram.Call;
import org.annalist.channel.telegram.Updates;
import org.annalist.channel.telegram.store.SqlInbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of a backup: made while the bot runs, and put in the place of a damaged file. */
class RestoreTest {
  private static final long SOMEBODY = 7;

  /** The first part of the token. */
  private static final long BOT = 123456;

  private static final String QUESTION = "When was the truce signed?";
  private static final String ANSWER = "A truce was signed in Strelsau on";

  @TempDir private Path directory;
  private final FakeTelegram telegram = new FakeTelegram();
  private String knowledge = "";
  private RunningTelegram bot;

  @BeforeEach
  void start() {
    knowledge = TestKnowledge.ruritania(directory).toString();
    bot = started();
  }

  @AfterEach
  void stop() {
    bot.close();
    telegram.close();
    assertThat(telegram.refusals()).isEmpty();
  }

  private RunningTelegram started() {
    Map<String, String> token = Map.of("ANNALIST_TELEGRAM_TOKEN", FakeTelegram.TOKEN);
    return new RunningTelegram(directory, telegram, token, "telegram", "--knowledge", knowledge);
  }

  @Test
  void aRestoredStateGoesOnWhereTheBackupWasMadeAndAnswersNothingTwice() throws IOException {
    assertThat(said(1, QUESTION)).startsWith(ANSWER);
    String subscribed = said(2, "/subscribe 8");
    awaitHandled();
    Path backup = directory.resolve("backup.db");
    assertThat(new Start(directory).run("backup", backup.toString()).code()).isZero();
    assertThat(said(3, "Hello")).isNotEmpty();
    assertThat(bot.stop().code()).isZero();

    Files.writeString(directory.resolve("state.db"), "Dear diary, ".repeat(1000));
    bot = started();
    assertThat(bot.ended().err()).contains("it is not a SQLite database");

    restore(backup);
    bot = started();
    telegram.deliver(Updates.message(1, SOMEBODY, QUESTION)); // Telegram may deliver it again
    assertThat(said(4, "source?")).startsWith("Sources:").contains("The year of the two treaties");
    assertThat(said(5, "/subscribe 8")).isEqualTo(subscribed);
    assertThat(bot.stop().code()).isZero();
    assertThat(telegram.calls("sendMessage")).hasSize(5);
  }

  /** An answer is sent before its question is marked as handled: a backup made between has both. */
  private void awaitHandled() {
    String url = "jdbc:sqlite:" + directory.resolve("state.db");
    try (SqlInbox inbox = SqlInbox.open(url, Clock.systemUTC())) {
      telegram.await(() -> inbox.unhandled(BOT).isEmpty(), "the mark that all is handled");
    }
  }

  /** As docs/running.md has it. */
  private void restore(Path backup) throws IOException {
    for (String old : List.of("state.db", "state.db-wal", "state.db-shm")) {
      Files.deleteIfExists(directory.resolve(old));
    }
    Files.copy(backup, directory.resolve("state.db"));
  }

  /** Delivers a message, and returns the answer to it. */
  private String said(int update, String text) {
    telegram.deliver(Updates.message(update, SOMEBODY, text));
    List<Call> sent = telegram.await("sendMessage", update);
    return sent.get(update - 1).text();
  }
}
