package org.annalist.channel.telegram.answers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.annalist.channel.telegram.FakeTelegram;
import org.annalist.channel.telegram.FakeTelegram.Call;
import org.annalist.channel.telegram.Feature;
import org.annalist.channel.telegram.Updates;
import org.annalist.channel.telegram.api.TelegramSettings;
import org.annalist.channel.telegram.bot.TelegramBot;
import org.annalist.channel.telegram.compose.ClaimCodes;
import org.annalist.channel.telegram.compose.Pictures;
import org.annalist.channel.telegram.lookup.LookupFeature;
import org.annalist.channel.telegram.store.SqlInbox;
import org.annalist.channel.telegram.store.SqlSentAnswers;
import org.annalist.channel.telegram.venue.Pins;
import org.annalist.channel.telegram.venue.VenueFeature;
import org.annalist.command.TestBot;
import org.annalist.conversation.Dialogue;
import org.annalist.conversation.store.SqlConversationStore;
import org.annalist.setting.Secret;

/** The whole bot at a Bot API server, on the knowledge of a country that does not exist. */
final class ServedBot implements AutoCloseable {
  private static final Duration KEPT = Duration.ofMinutes(30);

  final FakeTelegram telegram = new FakeTelegram();
  private final TestBot knowing;
  private final String url;
  private final Clock today;
  private final boolean isRich;
  private SqlInbox inbox;
  private SqlConversationStore conversations;
  private SqlSentAnswers sent;
  private TelegramBot bot;
  private Duration kept = KEPT;
  private long update = 1;

  ServedBot(TestBot knowing, Path folder, Clock today) {
    this(knowing, folder, today, false);
  }

  ServedBot(TestBot knowing, Path folder, Clock today, boolean isRich) {
    this.isRich = isRich;
    this.knowing = knowing;
    this.url = "jdbc:sqlite:" + folder.resolve("state.db");
    this.today = today;
    start();
  }

  private void start() {
    Clock clock = Clock.systemUTC();
    inbox = SqlInbox.open(url, clock);
    conversations = new SqlConversationStore(url, clock, kept);
    sent = new SqlSentAnswers(url, clock, kept);
    Dialogue dialogue = knowing.conversations(conversations);
    AnswersFeature answers =
        new AnswersFeature(
            new AnswersFeature.Sources(
                dialogue,
                knowing.recitals(conversations),
                knowing.store(),
                knowing.store().entities(),
                knowing.nearNames(),
                new Pictures(question -> Optional.empty())),
            sent,
            today);
    TelegramSettings settings =
        new TelegramSettings(
                new Secret(FakeTelegram.TOKEN), telegram.url(), Duration.ofSeconds(1), 4)
            .withRichMessages(isRich);
    ClaimCodes codes = new ClaimCodes(knowing.store().ids(), knowing.store()::claims);
    Pictures pictures = new Pictures(question -> Optional.empty());
    List<Feature> features =
        List.of(
            answers,
            new LookupFeature(
                answers,
                dialogue,
                pictures,
                new LookupFeature.Examples("Rudolf", "Zenda", LocalDate.of(1893, 5, 12))),
            new VenueFeature(
                answers, dialogue, new Pins(knowing.store().entities()::particulars), "Zenda"));
    bot = new TelegramBot(settings, dialogue, codes, features, inbox, clock);
    TelegramBot started = bot;
    CompletableFuture<Void> unused =
        CompletableFuture.runAsync(started::run, task -> new Thread(task, "served-bot").start());
  }

  void restart() {
    stop();
    start();
  }

  /** Lets so much time go by that nothing is known of what was said. */
  void restartMuchLater() {
    stop();
    kept = Duration.ZERO;
    start();
    kept = KEPT;
  }

  private void stop() {
    bot.close();
    sent.close();
    conversations.close();
    inbox.close();
  }

  /** Says something in a private chat, and returns the answer. */
  Call ask(long chat, String text) {
    return sentAfter(Updates.message(update++, chat, text));
  }

  /** Delivers an update, and returns the message that is sent. */
  Call sentAfter(ObjectNode delivered) {
    return madeAfter("sendMessage", delivered);
  }

  Call press(long chat, long message, String data) {
    return sentAfter(Updates.press(update++, chat, message, data));
  }

  Call turn(long chat, long message, String data) {
    return madeAfter("editMessageText", Updates.press(update++, chat, message, data));
  }

  /** Presses a button that is to do nothing but to be acknowledged. */
  String acknowledged(long chat, long message, String data) {
    return madeAfter("answerCallbackQuery", Updates.press(update++, chat, message, data)).text();
  }

  JsonNode offers(String query, String offset) {
    return madeAfter("answerInlineQuery", Updates.inline(update++, 7, query, offset)).params();
  }

  Call madeAfter(String method, ObjectNode delivered) {
    int before = telegram.calls(method).size();
    telegram.deliver(delivered);
    List<Call> calls = telegram.await(method, before + 1);
    return calls.get(calls.size() - 1);
  }

  long nextUpdate() {
    return update++;
  }

  static List<JsonNode> buttons(JsonNode params) {
    List<JsonNode> buttons = new ArrayList<>();
    params.path("reply_markup").path("inline_keyboard").forEach(row -> row.forEach(buttons::add));
    return buttons;
  }

  static List<String> labels(Call call) {
    return buttons(call.params()).stream().map(button -> button.path("text").asText()).toList();
  }

  /** What a button sends back. */
  static String data(Call call, String label) {
    return button(call, label).path("callback_data").asText();
  }

  static JsonNode button(Call call, String label) {
    return buttons(call.params()).stream()
        .filter(button -> button.path("text").asText().contains(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + label + " among " + labels(call)));
  }

  static List<JsonNode> results(JsonNode offers) {
    return StreamSupport.stream(offers.path("results").spliterator(), false).toList();
  }

  @Override
  public void close() {
    stop();
    telegram.close();
  }
}
