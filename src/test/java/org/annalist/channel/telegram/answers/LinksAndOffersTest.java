package org.annalist.channel.telegram.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.annalist.channel.telegram.FakeTelegram;
import org.annalist.channel.telegram.FakeTelegram.Call;
import org.annalist.channel.telegram.Updates;
import org.annalist.command.TestBot;
import org.annalist.command.TestBotExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opens shared answers, and asks in other chats, over a Bot API server. */
@ExtendWith(TestBotExtension.class)
class LinksAndOffersTest {
  /** The truce was signed on a tenth of April. */
  private static final Clock TENTH_OF_APRIL =
      Clock.fixed(Instant.parse("2026-04-10T12:00:00Z"), ZoneOffset.UTC);

  private final TestBot knowing;
  private ServedBot bot;

  LinksAndOffersTest(TestBot knowing) {
    this.knowing = knowing;
  }

  @BeforeEach
  void start(@TempDir Path folder) {
    bot = new ServedBot(knowing, folder, TENTH_OF_APRIL);
  }

  @AfterEach
  void stop() {
    bot.close();
    assertThat(bot.telegram.refusals()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "When was the truce signed?",
        "Who is Rudolf?",
        "How many people drowned with the Klausburg ferry?",
        "what happened in 1892?"
      })
  void aSharedAnswerOpensAsThatAnswer(String question) {
    Call answer = bot.ask(7, question);
    String payload = payload(answer);
    bot.restart();
    Call opened = bot.ask(8, "/start " + payload);
    assertThat(payload).matches("[A-Za-z0-9_-]{1,64}");
    assertThat(opened.text()).isEqualTo("“" + question + "”\n\n" + answer.text());
  }

  @Test
  void anAnswerThatLeansOnWhatWasSaidOpensWithItsClaims() {
    bot.ask(7, "When was the truce signed?");
    Call leaning = bot.ask(7, "and where?");
    assertThat(bot.ask(8, "/start " + payload(leaning)).text())
        .startsWith("A truce was signed in Strelsau on <b>10 April 1892</b>.");
  }

  @Test
  void followUpsLeanOnWhatWasOpened() {
    bot.ask(8, "/start " + payload(bot.ask(7, "When was the truce signed?")));
    assertThat(bot.ask(8, "source?").text()).contains("page 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hello", "qHello", "q", "c", "cAAAAAAA", "q_-_-", "qdXh4", "ref123"})
  void anUnknownLinkIsAFriendlyStart(String payload) {
    assertThat(bot.ask(7, "/start " + payload).text()).startsWith("Hello. ");
  }

  @Test
  void aDateOffersWhatHappenedWithItsSource() {
    JsonNode offers = bot.offers("10 april 1892", "");
    JsonNode first = ServedBot.results(offers).get(0);
    assertThat(first.path("title").asText()).startsWith("10 April 1892: A truce was signed");
    assertThat(first.path("description").asText()).isEqualTo("Royal Gazette of Ruritania");
    JsonNode content = first.path("input_message_content");
    assertThat(content.path("message_text").asText()).contains("[1] Royal Gazette of Ruritania");
    assertThat(content.path("parse_mode").asText()).isEqualToIgnoringCase("HTML");
    assertThat(content.path("link_preview_options").path("is_disabled").asBoolean()).isTrue();
    assertThat(offers.path("cache_time").asInt()).isPositive();
    assertThat(offers.path("is_personal").asBoolean(true)).isFalse();
  }

  @Test
  void aMonthAloneOffersWhatHappenedInItInAnyYear() {
    assertThat(titles(bot.offers("april", ""))).anyMatch(title -> title.contains("A truce was"));
  }

  @Test
  void whatAMisspeltNameWasReadAsIsToldBesideTheOffers() {
    JsonNode first = ServedBot.results(bot.offers("what happened to rudolff?", "")).get(0);
    assertThat(first.path("description").asText()).startsWith("Read as Rudolf Elphberg · ");
  }

  @Test
  void nothingTypedOffersThisDayInHistory() {
    assertThat(titles(bot.offers("", ""))).anyMatch(title -> title.contains("A truce was signed"));
  }

  @Test
  void accountsThatDifferAreOfferedTogether() {
    JsonNode offers = bot.offers("How many people drowned with the Klausburg ferry?", "");
    assertThat(ServedBot.results(offers).get(0).path("input_message_content").path("message_text"))
        .asString()
        .contains("Accounts differ on");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "<>&\"'", "SELECT * FROM claim;", "?", "asdf qwer", "13/13/13"})
  void nonsenseOffersWhatIsKnownOrNothing(String query) {
    assertThat(ServedBot.results(bot.offers(query, "x"))).hasSizeLessThanOrEqualTo(50);
    assertThat(ServedBot.results(bot.offers(query.repeat(50).substring(0, 50), "-5"))).isNotNull();
  }

  @Test
  void anOfferLeavesNoTraceInTheConversation() {
    bot.offers("When was the truce signed?", "");
    assertThat(bot.ask(7, "source?").text()).startsWith("There is no answer before this");
  }

  @Test
  void offersAreMadeWhileAChatHasToWait() {
    bot.telegram.fail("sendMessage", FakeTelegram.tooMany(30));
    bot.telegram.deliver(Updates.message(bot.nextUpdate(), 7, "When was the truce signed?"));
    bot.telegram.await("sendMessage", 1);
    assertThat(titles(bot.offers("10 april 1892", ""))).isNotEmpty();
  }

  @Test
  void telegramIsAskedForWhatIsAnswered() {
    bot.ask(7, "thanks");
    assertThat(bot.telegram.calls("getUpdates").get(0).params().path("allowed_updates"))
        .extracting(JsonNode::asText)
        .contains("message", "callback_query", "edited_message", "inline_query");
  }

  private static List<String> titles(JsonNode offers) {
    return ServedBot.results(offers).stream().map(r -> r.path("title").asText()).toList();
  }

  private static String payload(Call answer) {
    String url = ServedBot.button(answer, "Share").path("url").asText();
    assertThat(url).startsWith("https://t.me/share/url?url=https://t.me/TestBot?start=");
    return url.substring(url.indexOf("start=") + "start=".length());
  }
}
