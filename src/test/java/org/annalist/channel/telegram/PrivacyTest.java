package org.annalist.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.annalist.channel.review.store.SqlReviewStore;
import org.annalist.channel.telegram.answers.Accompaniment;
import org.annalist.channel.telegram.answers.AnswersFeature;
import org.annalist.channel.telegram.api.TelegramSettings;
import org.annalist.channel.telegram.bot.Sweeping;
import org.annalist.channel.telegram.bot.TelegramBot;
import org.annalist.channel.telegram.compose.ClaimCodes;
import org.annalist.channel.telegram.compose.Pictures;
import org.annalist.channel.telegram.daily.FakeClock;
import org.annalist.channel.telegram.feedback.FeedbackFeature;
import org.annalist.channel.telegram.feedback.store.SqlFeedbackStore;
import org.annalist.channel.telegram.person.LanguageFeature;
import org.annalist.channel.telegram.store.SqlInbox;
import org.annalist.channel.telegram.store.SqlLanguageStore;
import org.annalist.channel.telegram.store.SqlSentAnswers;
import org.annalist.channel.telegram.trouble.Timing;
import org.annalist.command.TestBot;
import org.annalist.command.TestBotExtension;
import org.annalist.conversation.Dialogue;
import org.annalist.conversation.store.SqlConversationStore;
import org.annalist.setting.Secret;
import org.annalist.state.store.StateDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A day of traffic over the whole bot, whose clock the test turns; then every byte of the state
 * database and all that was logged, at the most talkative level, is looked through.
 */
@ExtendWith(TestBotExtension.class)
@SuppressWarnings("try") // what is opened runs while its block does
class PrivacyTest {
  private static final Duration KEPT = Duration.ofMinutes(30);
  private static final long FIRST_PERSON = 7_123_450_000L;
  private static final int PEOPLE = 12;

  /** Somebody who agreed to feedback and chose a language, and then has all of it forgotten. */
  private static final long AGREEING = 7_987_650_321L;

  private static final List<String> QUESTIONS =
      List.of(
          "When was the truce signed? Wuxelgrumpf",
          "source?",
          "How many died in the Wuxelgrumpf of Strelsau?",
          "<b>Wuxelgrumpf</b> & what happened in 1892?",
          "/where Wuxelgrumpf",
          "and in 1893, Wuxelgrumpf?");

  private final FakeClock clock = new FakeClock("2026-11-21T06:00:00Z");
  private int update;

  @Test
  void afterADayNothingIsLeftOfWhatPeopleSaidNorOfWhoTheyAre(TestBot knowing, @TempDir Path folder)
      throws IOException {
    String url = "jdbc:sqlite:" + folder.resolve("state.db");
    try (Printed printed = new Printed();
        FakeTelegram telegram = new FakeTelegram();
        StateDatabase state = StateDatabase.open(url)) {
      SqlInbox inbox = new SqlInbox(state, clock);
      SqlConversationStore conversations = new SqlConversationStore(state, clock, KEPT);
      SqlSentAnswers sent = new SqlSentAnswers(state, clock, KEPT);
      SqlReviewStore review = new SqlReviewStore(state);
      SqlFeedbackStore feedback = new SqlFeedbackStore(state, clock, KEPT, new Random(1));
      Dialogue dialogue = knowing.conversations(conversations);
      AnswersFeature.Sources sources =
          new AnswersFeature.Sources(
              dialogue,
              knowing.recitals(conversations),
              knowing.store(),
              knowing.store().entities(),
              knowing.nearNames(),
              new Pictures(question -> Optional.empty()));
      Sweeping sweeping = new Sweeping(List.of(conversations::tidy, sent::tidy, feedback::tidy));
      List<Feature> features =
          List.of(
              new AnswersFeature(sources, sent, Accompaniment.NONE, clock),
              new LanguageFeature(new SqlLanguageStore(state)),
              new FeedbackFeature(feedback, review, codes -> List.of(), clock));
      Timing timing =
          new Timing(
              clock,
              RunningBot.QUICK.backoff(),
              Duration.ofSeconds(5),
              Duration.ofSeconds(3),
              Duration.ofSeconds(30));
      TelegramSettings settings =
          new TelegramSettings(
              new Secret(FakeTelegram.TOKEN), telegram.url(), Duration.ofSeconds(1), 4);
      ClaimCodes codes = new ClaimCodes(knowing.store().ids(), knowing.store()::claims);
      try (TelegramBot bot = new TelegramBot(settings, dialogue, codes, features, inbox, timing)) {
        CompletableFuture<Void> unused =
            CompletableFuture.runAsync(bot::run, task -> new Thread(task, "day").start());
        aDay(telegram);
        telegram.await(() -> inbox.depth(settings.bot()) == 0, "all answers noted");
        assertThat(found(folder)).as("while it is remembered").isNotEmpty();
        clock.pass(KEPT.plusMinutes(1));
        sweeping.sweep();
        inbox.tidy();
        assertThat(found(folder)).as("while the bot runs").isEmpty();
      }
      assertThat(telegram.refusals()).isEmpty();
      assertThat(traces(printed.text().getBytes(StandardCharsets.UTF_8))).as("log").isEmpty();
    }
    assertThat(found(folder)).as("after the bot has ended").isEmpty();
  }

  private void aDay(FakeTelegram telegram) {
    say(telegram, AGREEING, "/feedback");
    telegram.deliver(Updates.press(++update, AGREEING, 100, "fb:a"));
    telegram.await("answerCallbackQuery", 1);
    for (int hour = 0; hour < 8; hour++) {
      for (int person = 0; person < PEOPLE; person++) {
        String question = QUESTIONS.get((hour + person) % QUESTIONS.size());
        say(telegram, FIRST_PERSON + person, question);
      }
      say(telegram, AGREEING, "When was the truce signed?");
      clock.pass(Duration.ofHours(3));
    }
    say(telegram, AGREEING, "/forget");
    say(telegram, FIRST_PERSON, "When was the truce signed?");
  }

  /** Each waits for the answer, so that the clock is turned between questions. */
  private void say(FakeTelegram telegram, long person, String text) {
    int before = telegram.calls("sendMessage").size();
    ObjectNode message = Updates.message(++update, person, text);
    ObjectNode from = (ObjectNode) message.path("message").path("from");
    from.put("first_name", "Quilbertine").put("username", "zorvanna_q").put("last_name", "Ombrak");
    telegram.deliver(message);
    telegram.await("sendMessage", before + 1);
  }

  private static List<String> found(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> found = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        traces(Files.readAllBytes(file)).forEach(t -> found.add(file.getFileName() + ": " + t));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Words, names and ids, the ids as text and as SQLite keeps whole numbers. */
  private static List<String> traces(byte[] bytes) {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    List<String> found = new ArrayList<>();
    for (String word : List.of("Wuxelgrumpf", "wuxelgrumpf", "Quilbertine", "zorvanna", "Ombrak")) {
      if (all.contains(word)) {
        found.add(word);
      }
    }
    for (int person = 0; person <= PEOPLE; person++) {
      long id = person == PEOPLE ? AGREEING : FIRST_PERSON + person;
      String asNumber =
          new String(ByteBuffer.allocate(8).putLong(id).array(), 2, 6, StandardCharsets.ISO_8859_1);
      if (all.contains(Long.toString(id)) || all.contains(asNumber)) {
        found.add("person " + person);
      }
    }
    return found;
  }
}
