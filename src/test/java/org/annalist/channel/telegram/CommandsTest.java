package org.annalist.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.annalist.answer.Answer;
import org.annalist.channel.telegram.compose.Pictures;
import org.annalist.channel.telegram.daily.DailyFeature;
import org.annalist.channel.telegram.daily.FakeClock;
import org.annalist.channel.telegram.daily.Subscription;
import org.annalist.channel.telegram.lookup.LookupFeature;
import org.annalist.channel.telegram.message.PlainAnswering;
import org.annalist.channel.telegram.person.AboutFeature;
import org.annalist.channel.telegram.person.LanguageFeature;
import org.annalist.channel.telegram.store.SqlLanguageStore;
import org.annalist.channel.telegram.store.SqlSubscriptionStore;
import org.annalist.state.store.StateDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands that look up, tell about the bot, and keep what a person chose. */
class CommandsTest {
  private static final long SOMEBODY = 7;

  @TempDir private Path folder;
  private final FakeTelegram telegram = new FakeTelegram();
  private final FakeDialogue dialogue = new FakeDialogue();
  private final FakeClock clock = new FakeClock("2026-03-10T22:00:00Z");
  private StateDatabase database;
  private SqlSubscriptionStore subscriptions;
  private RunningBot bot;
  private int updates;

  @BeforeEach
  void start() {
    database = StateDatabase.open("jdbc:sqlite:" + folder.resolve("state.db"));
    subscriptions = new SqlSubscriptionStore(database, 1);
    LanguageFeature language = new LanguageFeature(new SqlLanguageStore(database));
    List<Feature> features =
        List.of(
            language,
            new AboutFeature("annalist 1.2", new AboutFeature.Knowledge(42, 17), 30),
            new LookupFeature(
                new PlainAnswering(dialogue),
                dialogue,
                new Pictures(question -> Optional.empty()),
                new LookupFeature.Examples("Rudolf", "Zenda", LocalDate.of(1892, 4, 10))),
            new DailyFeature(
                subscriptions,
                dialogue,
                day -> day.getDayOfMonth() != 13,
                language.languages().orElseThrow(),
                clock,
                Duration.ofMillis(50)));
    bot = new RunningBot(telegram.url(), FakeTelegram.TOKEN, dialogue, folder, features);
  }

  @AfterEach
  void stop() {
    bot.close();
    database.close();
    telegram.close();
    assertThat(telegram.refusals()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/on 12 May 1894, What happened on 12 May 1894?",
    "/timeline 1890-1894, Timeline of 1890-1894",
    "/who Rudolf, Who is Rudolf?",
    "/today, What happened on 10 March?",
  })
  void aCommandIsAQuestionInShort(String command, String question) {
    assertThat(reply(command)).contains("12 May 1894");
    assertThat(dialogue.asked).extracting(FakeDialogue.Asked::utterance).containsExactly(question);
  }

  @ParameterizedTest
  @CsvSource({
    "/on, /on 10 April;/on 10 April 1892;/on April 1892",
    "/timeline, /timeline 1890–1894;/timeline April 1892;/timeline Zenda",
    "/who, /who Rudolf",
  })
  void withoutAnArgumentACommandSaysHowItIsWritten(String command, String examples) {
    assertThat(reply(command))
        .isEqualTo("Write it after the command, such as:\n" + examples.replace(';', '\n'));
    assertThat(dialogue.asked).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/on foo, What happened on foo?, I cannot read that as a date., /on 10 April 1892",
    "/timeline foo, Timeline of foo, I know no such time or name., /timeline 1890–1894",
    "/who Nobody, Who is Nobody?, I know no such name., /who Rudolf"
  })
  void whatIsNoDateIsSaidToBeNone(String command, String asked, String said, String example) {
    dialogue.answer(asked, new Answer.Unknown(Answer.Reason.OUT_OF_SCOPE, "", List.of()));
    assertThat(reply(command)).startsWith(said).contains(example);
  }

  @Test
  void oneSourceOfTheLastAnswerIsShownInFull() {
    dialogue.answer("What of the flood?", Samples.DISPUTE);
    reply("What of the flood?");
    assertThat(reply("/source 2"))
        .startsWith("[2] <b>The Scroll</b>")
        .contains("Section: chapter 3")
        .doesNotContain("Chronicle");
    assertThat(reply("/source [1]")).startsWith("[1] <b>A &lt;Chronicle&gt; &amp; More</b>");
    assertThat(sentTo(SOMEBODY).get(2).params().path("reply_markup").toString())
        .contains("[1] chronicle.example.org", "https://chronicle.example.org/page?a=1&b=2");
    assertThat(reply("/source 3")).isEqualTo("Give a number from 1 to 2, as in /source 1.");
    assertThat(reply("/source x")).isEqualTo("Give a number from 1 to 2, as in /source 1.");
    assertThat(reply("/source")).contains("[1]", "[2]");
  }

  @Test
  void aSourceOfNoAnswerIsNotThere() {
    assertThat(reply("/source 1")).contains("There is no answer before this");
  }

  @Test
  void theChosenLanguageCountsBeforeThatOfTheirTelegramUntilItIsForgotten() {
    assertThat(replyTo(speaking("/about", "ru"))).contains("Записи: 42");
    reply("/language");
    press("lang:tr");
    assertThat(edited(1)).startsWith("Dil: Türkçe\n");
    assertThat(replyTo(speaking("/about", "ru"))).contains("Kayıtlar: 42");
    reply("/forget");
    assertThat(replyTo(speaking("/about", "ru"))).contains("Записи: 42");
  }

  @Test
  void twoPressesOfALanguageDoNoHarmAndAMadeUpOneIsNotKnown() {
    press("lang:az");
    press("lang:az");
    assertThat(edited(1)).startsWith("Dil: Azərbaycan");
    press("lang:xx");
    assertThat(telegram.await("answerCallbackQuery", 3).get(2).text()).contains("düymə");
    assertThat(telegram.calls("editMessageText")).hasSize(1);
  }

  @Test
  void whatIsKeptAndWhatTheBotIsCanBeAsked() {
    assertThat(reply("/privacy")).contains("30 minutes", "/forget", "/subscribe");
    assertThat(reply("/about"))
        .isEqualTo("annalist 1.2\nLicence: Apache License 2.0\nClaims: 42\nSources: 17");
  }

  @Test
  void forgettingDeletesAllThatIsKept() {
    reply("When was the treaty?");
    reply("/subscribe 9 Berlin");
    reply("/language az");
    assertThat(reply("/forget")).startsWith("Hazırdır");
    assertThat(subscriptions.all()).isEmpty();
    assertThat(new SqlLanguageStore(database).of(SOMEBODY)).isEmpty();
    assertThat(reply("/sources")).contains("There is no answer before this");
  }

  @Test
  void subscribingKeepsTheHourAndTheZone() {
    assertThat(reply("/subscribe 7:30 Tokyo")).startsWith("Every day at 07:30 (Tokyo)");
    assertThat(subscription().at()).isEqualTo(LocalTime.of(7, 30));
    assertThat(subscription().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    assertThat(reply("/subscribe 8:00")).startsWith("Every day at 08:00 (Tokyo)");
    assertThat(reply("/subscribe UTC+4")).startsWith("Every day at 08:00 (UTC+04:00)");
    assertThat(reply("/unsubscribe")).startsWith("Done.");
    assertThat(subscriptions.all()).isEmpty();
    assertThat(reply("/unsubscribe")).startsWith("I do not send anything here.");
  }

  @Test
  void whereNoZoneIsKnownButtonsAskForIt() {
    assertThat(reply("/subscribe")).startsWith("09:00 in which time zone?");
    assertThat(subscriptions.all()).isEmpty();
    press("daily:0900:Asia/Tbilisi");
    press("daily:0900:Asia/Tbilisi");
    assertThat(edited(1)).startsWith("Every day at 09:00 (Tbilisi)");
    assertThat(subscription().zone()).isEqualTo(ZoneId.of("Asia/Tbilisi"));
    press("daily:9999:Asia/Tbilisi");
    press("daily:0900:Strelsau");
    assertThat(telegram.await("answerCallbackQuery", 4).get(3).text()).contains("button");
    assertThat(telegram.calls("editMessageText")).hasSize(1);
    assertThat(reply("/subscribe 9 Strelsau")).startsWith("I do not know that time");
  }

  @Test
  void whoSubscribesGetsTheDayInTheChosenLanguageAndOnlyOnce() {
    reply("/language ru");
    reply("/subscribe 3:00 Baku"); // now it is 02:00 of 11 March there
    int before = telegram.calls("sendMessage").size();
    clock.set("2026-03-10T23:00:00Z");
    String sent = telegram.await("sendMessage", before + 1).get(before).text();
    assertThat(sent).startsWith("<b>Этот день в истории: 11 марта</b>").contains("12 May 1894");
    clock.set("2026-03-11T10:00:00Z");
    assertThat(reply("/about")).contains("Записи");
    assertThat(telegram.calls("sendMessage")).hasSize(before + 2);
  }

  @Test
  void anHourThatIsOverWhenSomebodySubscribesBeginsTheNextDay() {
    reply("/subscribe 9:00 UTC");
    clock.set("2026-03-10T23:00:00Z");
    reply("/about");
    clock.set("2026-03-11T09:00:00Z");
    assertThat(telegram.await("sendMessage", 3).get(2).text()).contains("11 March");
  }

  @Test
  void whoHasBlockedTheBotIsDropped() {
    reply("/subscribe 23:00 UTC");
    telegram.fail("sendMessage", FakeTelegram.refusal(403, "Forbidden: bot was blocked"));
    clock.set("2026-03-10T23:00:00Z");
    telegram.await(() -> subscriptions.all().isEmpty(), "the end of the subscription");
  }

  @Test
  void telegramIsAskedAgainWhenItHasTooMuchToDo() {
    reply("/subscribe 23:00 UTC");
    telegram.fail("sendMessage", FakeTelegram.tooMany(1));
    clock.set("2026-03-10T23:00:00Z");
    assertThat(telegram.await("sendMessage", 3).get(2).text()).contains("10 March");
  }

  @Test
  void messagesToManyKeepToThePaceAndQuestionsComeFirst() {
    int many = 400; // it takes 16 s to send to all of them
    for (long chat = 100; chat < 100 + many; chat++) {
      subscriptions.put(
          new Subscription(chat, null, "en", LocalTime.of(23, 0), ZoneId.of("UTC"), null));
    }
    long begin = System.nanoTime();
    clock.set("2026-03-10T23:00:00Z");
    telegram.await("sendMessage", 3);
    String answer = reply("/about");
    assertThat(answer).contains("Claims");
    assertThat(telegram.calls("sendMessage")).hasSizeLessThan(1 + many);
    telegram.await("sendMessage", 41);
    assertThat(System.nanoTime() - begin).isGreaterThan(39 * 33_000_000L);
  }

  @Test
  void aGroupSubscribesInItsTopicWhoeverAsks() {
    ObjectNode asked = Updates.inGroup(++updates, 8, "/subscribe@TestBot 9 Yerevan");
    Updates.messageOf(asked).put("is_topic_message", true).put("message_thread_id", 5);
    assertThat(replyTo(asked)).startsWith("Every day at 09:00 (Yerevan)");
    Subscription group = subscriptions.of(Updates.GROUP).orElseThrow();
    assertThat(group.topic()).isEqualTo(5);
    replyTo(Updates.inGroup(++updates, 8, "/forget@TestBot"));
    assertThat(subscriptions.of(Updates.GROUP)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"migrate_to_chat_id, -1001, -2002", "migrate_from_chat_id, -2002, -1001"})
  void aSubscriptionGoesAlongWithAGroupThatBecomesASupergroup(String field, long chat, long other) {
    subscriptions.put(
        new Subscription(Updates.GROUP, 5, "ru", LocalTime.of(9, 0), ZoneId.of("UTC"), null));
    for (int told = 0; told < 2; told++) {
      ObjectNode update = Updates.inGroup(++updates, 8, "");
      ObjectNode message = Updates.messageOf(update);
      message.remove("text");
      ((ObjectNode) message.path("chat")).put("id", chat);
      telegram.deliver(update.set("message", message.put(field, other)));
    }
    bot.awaitHandled(telegram);
    reply("/about");
    assertThat(subscriptions.all()).hasSize(1);
    assertThat(subscriptions.of(-2002).orElseThrow().at()).isEqualTo(LocalTime.of(9, 0));
  }

  @Test
  void aDayOfWhichNothingIsRecordedNamesThoseNearIt() {
    clock.set("2026-03-13T12:00:00Z");
    assertThat(reply("/today"))
        .startsWith("I have nothing for 13 March, in any year.")
        .contains("What happened on 12 March?", "What happened on 14 March?");
  }

  @Test
  void theDayOfTodayIsThatOfTheZoneThatIsKnown() {
    reply("/subscribe 23:30 Tokyo"); // there it is the 11th already
    assertThat(reply("/today")).startsWith("<b>This day in history: 11 March</b>");
  }

  private Subscription subscription() {
    return subscriptions.of(SOMEBODY).orElseThrow();
  }

  private ObjectNode speaking(String text, String language) {
    return Updates.speaking(Updates.message(++updates, SOMEBODY, text), language);
  }

  private String reply(String text) {
    return replyTo(Updates.message(++updates, SOMEBODY, text));
  }

  /** Waits for what answers in the chat of an update, whatever is sent to others meanwhile. */
  private String replyTo(ObjectNode update) {
    long chat = update.path("message").path("chat").path("id").asLong();
    int before = sentTo(chat).size();
    telegram.deliver(update);
    telegram.await(() -> sentTo(chat).size() > before, "an answer");
    return sentTo(chat).get(before).text();
  }

  private List<FakeTelegram.Call> sentTo(long chat) {
    return telegram.calls("sendMessage").stream().filter(call -> call.chat() == chat).toList();
  }

  private void press(String data) {
    int before = telegram.calls("answerCallbackQuery").size();
    telegram.deliver(Updates.press(++updates, SOMEBODY, 100, data));
    telegram.await("answerCallbackQuery", before + 1);
  }

  private String edited(int count) {
    return telegram.await("editMessageText", count).get(count - 1).text();
  }
}
