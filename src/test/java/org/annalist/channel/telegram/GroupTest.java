package org.annalist.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.annalist.channel.telegram.FakeTelegram.Call;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Talks to the bot in a group, over a Bot API server. */
class GroupTest {
  private FakeTelegram telegram;
  private FakeDialogue dialogue;
  private RunningBot bot;

  @BeforeEach
  void start(@TempDir Path folder) {
    telegram = new FakeTelegram();
    dialogue = new FakeDialogue();
    bot = new RunningBot(telegram.url(), dialogue, folder);
  }

  @AfterEach
  void stop() {
    bot.close();
    telegram.close();
    assertThat(telegram.refusals()).isEmpty();
  }

  @Test
  void answersAMentionAsAReplyAndLeavesItsOwnNameOut() {
    Call sent = answerTo(Updates.inGroup(1, 8, "@testbot When was the treaty?"));
    assertThat(sent.chat()).isEqualTo(Updates.GROUP);
    assertThat(sent.params().path("reply_parameters").path("message_id").asInt()).isEqualTo(1001);
    assertThat(sent.params().has("message_thread_id")).isFalse();
    assertThat(dialogue.asked)
        .containsExactly(new FakeDialogue.Asked(Updates.GROUP + ":8:0", "When was the treaty?"));
  }

  @Test
  void answersAReplyToTheBot() {
    ObjectNode update = Updates.inGroup(1, 8, "and in 1901?");
    ObjectNode earlier = Updates.messageOf(update).putObject("reply_to_message");
    earlier.put("message_id", 5).put("date", 1);
    earlier.putObject("chat").put("id", Updates.GROUP).put("type", "supergroup");
    earlier.set("from", Updates.user(123456, true));
    assertThat(answerTo(update).text()).startsWith("The Treaty");
  }

  @Test
  void answersInTheTopicOfTheQuestion() {
    ObjectNode update = Updates.inGroup(1, 8, "@TestBot When?");
    Updates.messageOf(update).put("message_thread_id", 44).put("is_topic_message", true);
    assertThat(answerTo(update).params().path("message_thread_id").asInt()).isEqualTo(44);
    assertThat(dialogue.asked.get(0).conversation()).isEqualTo(Updates.GROUP + ":8:44");
  }

  @Test
  void threadOfRepliesIsNoTopic() {
    ObjectNode update = Updates.inGroup(1, 8, "@TestBot When?");
    Updates.messageOf(update).put("message_thread_id", 44);
    assertThat(answerTo(update).params().has("message_thread_id")).isFalse();
  }

  @Test
  void answersItsCommands() {
    assertThat(answerTo(Updates.inGroup(1, 8, "/sources@TestBot")).text())
        .isEqualTo("There is no answer before this that I could lean on.");
  }

  @Test
  void helpTellsHowToAskInAGroup() {
    assertThat(answerTo(Updates.inGroup(1, 8, "/help@TestBot")).text())
        .contains("In a group, write /ask");
  }

  @Test
  void aCommandMayStandBehindTheMention() {
    assertThat(answerTo(Updates.inGroup(1, 8, "@TestBot /help")).text())
        .contains("In a group, write /ask");
    assertThat(dialogue.asked).extracting(FakeDialogue.Asked::utterance).containsExactly("help");
  }

  @Test
  void answersWhatIsWrittenUnderAPictureForIt() {
    ObjectNode update = Updates.inGroup(1, 8, "@TestBot When was the treaty?");
    ObjectNode message = Updates.messageOf(update);
    message.set("caption", message.remove("text"));
    message.set("caption_entities", message.remove("entities"));
    message.withArray("photo").addObject().put("file_id", "f").put("file_unique_id", "u");
    assertThat(answerTo(update).text()).startsWith("The Treaty");
    assertThat(dialogue.asked)
        .extracting(FakeDialogue.Asked::utterance)
        .containsExactly("When was the treaty?");
  }

  @Test
  void isQuietOtherwise() {
    telegram.deliver(Updates.inGroup(1, 8, "When was the treaty?"));
    telegram.deliver(Updates.inGroup(2, 8, "@OtherBot When was the treaty?"));
    telegram.deliver(Updates.inGroup(3, 8, "/help@OtherBot"));
    telegram.deliver(Updates.inGroup(4, 8, "/nonsense"));
    ObjectNode fromBot = Updates.inGroup(5, 8, "@TestBot When?");
    Updates.messageOf(fromBot).set("from", Updates.user(99, true));
    telegram.deliver(fromBot);
    answerTo(Updates.inGroup(6, 8, "@TestBot When?"));
    assertThat(telegram.calls("sendMessage")).hasSize(1);
  }

  @Test
  void eachPersonHasAConversationOfTheirOwn() {
    answerTo(Updates.inGroup(1, 8, "@TestBot When?"));
    telegram.deliver(Updates.inGroup(2, 9, "/sources"));
    assertThat(telegram.await("sendMessage", 2).get(1).text())
        .startsWith("There is no answer before this");
  }

  private Call answerTo(ObjectNode update) {
    telegram.deliver(update);
    return telegram.await("sendMessage", 1).get(0);
  }
}
