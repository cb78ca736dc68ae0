package org.annalist.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.annalist.channel.Phrase;
import org.annalist.channel.Words;
import org.annalist.channel.telegram.FakeTelegram.Call;
import org.annalist.channel.telegram.compose.ClaimCodes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no question: a fitting short reply or silence, and nothing in the log. */
class BadInputTest {
  private static final String FILE = "\"file_id\":\"f\",\"file_unique_id\":\"u\"";
  private static final String TEXT_ONLY = Words.ENGLISH.say(Phrase.TEXT_ONLY);

  private Printed printed;
  private FakeTelegram telegram;
  private FakeDialogue dialogue;
  private RunningBot bot;

  @BeforeEach
  void start(@TempDir Path folder) {
    printed = new Printed();
    telegram = new FakeTelegram();
    dialogue = new FakeDialogue();
    bot = new RunningBot(telegram.url(), dialogue, folder);
  }

  @AfterEach
  void stop() {
    bot.close();
    telegram.close();
    printed.close();
    assertThat(telegram.refusals()).isEmpty();
    assertThat(printed.warnings()).isEmpty();
  }

  static Stream<String> contents() {
    return Stream.of(
        "\"sticker\":{"
            + FILE
            + ",\"type\":\"regular\",\"width\":1,\"height\":1,\"is_animated\":false,\"is_video\":false}",
        "\"photo\":[{" + FILE + ",\"width\":1,\"height\":1}]",
        "\"voice\":{" + FILE + ",\"duration\":1}",
        "\"video_note\":{" + FILE + ",\"length\":1,\"duration\":1}",
        "\"document\":{" + FILE + "}",
        "\"location\":{\"latitude\":40.1,\"longitude\":46.2}",
        "\"venue\":{\"location\":{\"latitude\":40.1,\"longitude\":46.2},\"title\":\"Zenda\","
            + "\"address\":\"1 Castle Street\"}",
        "\"game\":{\"title\":\"Chess\",\"description\":\"For two\",\"photo\":[]}",
        "\"giveaway\":{\"chats\":[],\"winners_selection_date\":1,\"winner_count\":1}",
        "\"contact\":{\"phone_number\":\"1\",\"first_name\":\"R\"}",
        "\"dice\":{\"emoji\":\"🎲\",\"value\":3}",
        "\"poll\":{\"id\":\"1\",\"question\":\"Which?\",\"options\":[{\"text\":\"This\","
            + "\"voter_count\":0}],\"total_voter_count\":0,\"is_closed\":false,"
            + "\"is_anonymous\":true,\"type\":\"regular\",\"allows_multiple_answers\":false}");
  }

  @ParameterizedTest
  @MethodSource("contents")
  void whatIsNoTextGetsAShortReplyInPrivateAndNoneInAGroup(String content) {
    telegram.deliver(with(Updates.inGroup(1, 7, "x"), content));
    telegram.deliver(with(Updates.message(2, 7, "x"), content));
    telegram.deliver(Updates.message(3, 7, "When?"));
    List<Call> sent = telegram.await("sendMessage", 2);
    assertThat(sent).hasSize(2);
    assertThat(sent.get(0).text()).isEqualTo(TEXT_ONLY);
    assertThat(sent.get(0).chat()).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"update_id\":1}",
        "{\"update_id\":1,\"channel_post\":{\"message_id\":1,\"date\":1,\"text\":\"When?\","
            + "\"chat\":{\"id\":-100,\"type\":\"channel\"}}}",
        "{\"update_id\":1,\"inline_query\":{\"id\":\"1\",\"query\":\"q\",\"offset\":\"\","
            + "\"from\":{\"id\":7,\"is_bot\":false,\"first_name\":\"R\"}}}",
        "{\"update_id\":1,\"poll_answer\":{\"poll_id\":\"1\",\"option_ids\":[0]}}",
        "{\"update_id\":1,\"something_new\":{\"deeply\":[{\"nested\":null}]}}",
        "{\"update_id\":1,\"message\":{\"message_id\":1,\"date\":1,"
            + "\"chat\":{\"id\":7,\"type\":\"private\"},\"something_new\":{}}}",
        "{\"update_id\":1,\"message\":{\"message_id\":\"x\",\"date\":{},"
            + "\"chat\":{\"id\":7,\"type\":\"private\"}}}",
      })
  void whatIsNotKnownIsLeftOutQuietly(String update) {
    telegram.deliver(Updates.of(update));
    telegram.deliver(Updates.message(2, 7, "When?"));
    assertThat(telegram.await("sendMessage", 1).get(0).text()).startsWith("The Treaty");
    telegram.await(() -> telegram.pending().isEmpty(), "confirmation");
    assertThat(telegram.calls("sendMessage")).hasSize(1);
  }

  @Test
  void longestMessageIsAnswered() {
    String longest = "When? ".repeat(682) + "Now?";
    assertThat(longest).hasSize(4096);
    telegram.deliver(Updates.message(1, 7, longest));
    telegram.await("sendMessage", 1);
    assertThat(dialogue.asked.get(0).utterance()).isEqualTo(longest);
  }

  @Test
  void forwardedMessageIsReadAsOneOfThePersonsOwn() {
    ObjectNode forwarded = Updates.message(1, 7, "When was the treaty?");
    Updates.messageOf(forwarded)
        .putObject("forward_origin")
        .put("type", "hidden_user")
        .put("sender_user_name", "R")
        .put("date", 1);
    telegram.deliver(forwarded);
    assertThat(telegram.await("sendMessage", 1).get(0).text()).startsWith("The Treaty");
  }

  @Test
  void postOfAChannelThatComesToItsGroupIsLeftAlone() {
    ObjectNode post = Updates.inGroup(1, 777000, "When was the treaty?");
    Updates.messageOf(post).put("is_automatic_forward", true);
    Updates.messageOf(post).putObject("sender_chat").put("id", -5).put("type", "channel");
    telegram.deliver(post);
    telegram.deliver(Updates.message(2, 7, "When?"));
    assertThat(telegram.await("sendMessage", 1)).extracting(Call::chat).containsExactly(7L);
  }

  @Test
  void captionIsAnsweredInPrivateOnceForAnAlbum() {
    for (int id = 1; id <= 3; id++) {
      ObjectNode photo = Updates.photo(id, 7);
      Updates.messageOf(photo).put("media_group_id", "album");
      if (id == 1) {
        Updates.messageOf(photo).put("caption", "When was the treaty?");
      }
      telegram.deliver(photo);
    }
    telegram.deliver(Updates.message(4, 7, "Last?"));
    telegram.await("sendMessage", 2);
    assertThat(telegram.calls("sendMessage")).hasSize(2);
    assertThat(dialogue.asked)
        .extracting(FakeDialogue.Asked::utterance)
        .containsExactly("When was the treaty?", "Last?");
  }

  @Test
  void captionInAGroupIsNoQuestion() {
    ObjectNode photo = Updates.inGroup(1, 7, "x");
    Updates.messageOf(photo).remove("text");
    Updates.messageOf(photo).put("caption", "When was the treaty?");
    telegram.deliver(photo);
    telegram.deliver(Updates.message(2, 7, "When?"));
    assertThat(telegram.await("sendMessage", 1)).extracting(Call::chat).containsExactly(7L);
  }

  @Test
  void ownAnswerSentInInlineModeIsNoQuestion() {
    ObjectNode own = Updates.message(1, 7, "The Treaty of Ruritania was signed.");
    Updates.messageOf(own).set("via_bot", Updates.user(123456, true));
    telegram.deliver(own);
    telegram.deliver(Updates.message(2, 7, "When?"));
    telegram.await("sendMessage", 1);
    assertThat(dialogue.asked).hasSize(1);
  }

  @Test
  void pressUnderAMessageThatIsGoneIsAcknowledged() {
    ObjectNode press = Updates.press(1, 7, 300, "whatever:1");
    ((ObjectNode) press.path("callback_query")).remove("message");
    telegram.deliver(press);
    assertThat(telegram.await("answerCallbackQuery", 1).get(0).text())
        .isEqualTo(Words.ENGLISH.say(Phrase.BUTTON_UNKNOWN));
  }

  @Test
  void pressUnderAMessageThatTelegramDoesNotGiveSaysSo() {
    ObjectNode press = Updates.press(1, 7, 300, "s:" + ClaimCodes.of("treaty"));
    ((ObjectNode) press.path("callback_query")).remove("message");
    telegram.deliver(press);
    assertThat(telegram.await("answerCallbackQuery", 1).get(0).text())
        .isEqualTo(Words.ENGLISH.say(Phrase.MESSAGE_GONE));
  }

  @Test
  void pressUnderAMessageThatIsTooOldToBeReadIsAnswered() {
    ObjectNode press = Updates.press(1, 7, 300, "s:" + ClaimCodes.of("treaty"));
    ((ObjectNode) press.path("callback_query").path("message")).put("date", 0);
    telegram.deliver(press);
    assertThat(telegram.await("sendMessage", 1).get(0).text()).startsWith("Sources:");
    assertThat(telegram.calls("answerCallbackQuery")).hasSize(1);
  }

  private static ObjectNode with(ObjectNode update, String content) {
    ObjectNode message = Updates.messageOf(update);
    message.remove("text");
    message.setAll(Updates.of("{" + content + "}"));
    return update;
  }
}
