package org.annalist.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.annalist.channel.telegram.FakeTelegram.Call;
import org.annalist.channel.telegram.compose.EditedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

/** What Telegram refuses with a 400, over a Bot API server. */
class RefusalTest {
  private Printed printed;
  private FakeTelegram telegram;
  private RunningBot bot;

  @BeforeEach
  void start(@TempDir Path folder) {
    printed = new Printed();
    telegram = new FakeTelegram();
    bot = new RunningBot(telegram.url(), new FakeDialogue(), folder, List.of(new Editing()));
  }

  @AfterEach
  void stop() {
    bot.close();
    telegram.close();
    printed.close();
    assertThat(printed.warnings()).isEmpty();
  }

  @Test
  void editThatChangesNothingIsFine() {
    refuse("editMessageText", "message is not modified: specified new message content is the same");
    telegram.deliver(Updates.message(1, 7, "/edit"));
    telegram.deliver(Updates.message(2, 7, "When?"));
    telegram.await("sendMessage", 1);
    assertThat(telegram.calls("editMessageText")).hasSize(1);
    assertThat(telegram.calls("sendMessage")).hasSize(1);
  }

  @Test
  void editOfAMessageThatIsGoneIsSentAnew() {
    refuse("editMessageText", "message to edit not found");
    telegram.deliver(Updates.message(1, 7, "/edit"));
    Call anew = telegram.await("sendMessage", 1).get(0);
    assertThat(anew.text()).isEqualTo("<b>1894</b> &amp; on");
    assertThat(anew.params().path("parse_mode").asText()).isEqualToIgnoringCase("HTML");
    assertThat(anew.chat()).isEqualTo(7);
  }

  @Test
  void editWithMarkupThatIsRefusedGoesAsPlainText() {
    refuse("editMessageText", "can't parse entities: Unsupported start tag");
    telegram.deliver(Updates.message(1, 7, "/edit"));
    Call plain = telegram.await("editMessageText", 2).get(1);
    assertThat(plain.text()).isEqualTo("1894 & on");
    assertThat(plain.params().has("parse_mode")).isFalse();
  }

  @Test
  void answerForATopicThatIsGoneKeepsItsMarkupAndButtons() {
    refuse("sendMessage", "message thread not found");
    ObjectNode question = Updates.inGroup(1, 8, "@TestBot When?");
    Updates.messageOf(question).put("is_topic_message", true).put("message_thread_id", 5);
    telegram.deliver(question);
    List<Call> calls = telegram.await("sendMessage", 2);
    assertThat(calls.get(0).params().path("message_thread_id").asInt()).isEqualTo(5);
    assertThat(calls.get(1).params().has("message_thread_id")).isFalse();
    assertThat(calls.get(1).params().has("reply_markup")).isTrue();
    assertThat(calls.get(1).params().path("parse_mode").asText()).isEqualToIgnoringCase("HTML");
  }

  private void refuse(String method, String why) {
    telegram.fail(method, FakeTelegram.refusal(400, "Bad Request: " + why));
  }

  /** Edits a message, as the turning of pages does. */
  private static final class Editing implements Feature {
    @Override
    public Map<String, CommandAction> commands() {
      return Map.of(
          "edit",
          (place, argument) -> {
            SendMessage text = new SendMessage(Long.toString(place.chat()), "<b>1894</b> &amp; on");
            text.setParseMode("HTML");
            return List.of(EditedText.of(99, text).orElse(text));
          });
    }
  }
}
