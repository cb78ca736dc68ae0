package org.annalist.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.annalist.answer.Answer;
import org.annalist.channel.Phrase;
import org.annalist.channel.Words;
import org.annalist.channel.telegram.FakeTelegram.Call;
import org.annalist.knowledge.Claim;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Talks to the bot in private, over a Bot API server. */
class ConversationTest {
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
  void questionIsAnsweredWithItsSource() {
    Call sent = say("When was the treaty?");
    assertThat(sent.chat()).isEqualTo(7);
    assertThat(sent.text())
        .isEqualTo(
            "The Treaty of Ruritania was signed on <b>12 May 1894</b>. [1]\n\n"
                + "[1] Museum of Strelsau, “A &lt;Chronicle&gt; &amp; More” (academic), chapter 3."
                + " <a href=\"https://chronicle.example.org/page?a=1&amp;b=2\">"
                + "chronicle.example.org</a>\n\n"
                + "You could ask:\n• Who signed the Treaty of Ruritania?");
    assertThat(sent.params().path("link_preview_options").path("is_disabled").asBoolean()).isTrue();
    assertThat(dialogue.asked)
        .containsExactly(new FakeDialogue.Asked("7:7:0", "When was the treaty?"));
  }

  @Test
  void sourceIsAskedOfTheConversation() {
    say("When was the treaty?");
    telegram.deliver(Updates.message(602, 7, "source?"));
    telegram.deliver(Updates.message(603, 7, "/sources"));
    List<Call> sent = telegram.await("sendMessage", 3);
    assertThat(sent.get(1).text())
        .isEqualTo(
            "Sources:\n\n[1] <b>A &lt;Chronicle&gt; &amp; More</b>\nMuseum of Strelsau (academic)\n"
                + "Language: English\nDate: 3 February 1902\nSection: chapter 3\n"
                + "<a href=\"https://chronicle.example.org/page?a=1&amp;b=2\">"
                + "chronicle.example.org</a>");
    assertThat(sent.get(2).text()).isEqualTo(sent.get(1).text());
  }

  @Test
  void helpAndStartGiveThreeExamplesOfTheDialogue() {
    for (String command : List.of("/help", "/start", "/start some_payload", "/HELP@testbot")) {
      assertThat(say(command).text())
          .contains("each with its source")
          .endsWith("• When was the treaty?\n• Who was Rudolf?\n• Where is Zenda?");
    }
  }

  @Test
  void unknownCommandGetsShortHelp() {
    assertThat(say("/nonsense").text()).isEqualTo(Words.ENGLISH.say(Phrase.UNKNOWN_COMMAND));
  }

  @Test
  void commandForAnotherBotIsIgnored() {
    telegram.deliver(Updates.message(1, 7, "/help@OtherBot"));
    assertThat(say("When?").text()).startsWith("The Treaty");
  }

  @Test
  void whatLooksLikeNoCommandIsAQuestion() {
    say("/1/2/1992 what happened?");
    assertThat(dialogue.asked.get(0).utterance()).isEqualTo("/1/2/1992 what happened?");
  }

  @Test
  void photoIsAnsweredBriefly() {
    telegram.deliver(Updates.photo(1, 7));
    assertThat(telegram.await("sendMessage", 1).get(0).text())
        .isEqualTo(Words.ENGLISH.say(Phrase.TEXT_ONLY));
  }

  @Test
  void albumIsAnsweredOnce() {
    for (int id = 1; id <= 3; id++) {
      ObjectNode photo = Updates.photo(id, 7);
      Updates.messageOf(photo).put("media_group_id", "album");
      telegram.deliver(photo);
    }
    telegram.deliver(Updates.message(4, 7, "When?"));
    List<Call> calls = telegram.await("sendMessage", 2);
    assertThat(calls.get(0).text()).isEqualTo(Words.ENGLISH.say(Phrase.TEXT_ONLY));
    assertThat(calls.get(1).text()).startsWith("The Treaty");
  }

  @Test
  void otherKindsOfUpdateAndServiceMessagesAreIgnored() {
    telegram.deliver(Updates.of("{\"update_id\":1,\"poll_of_tomorrow\":{\"id\":5}}"));
    telegram.deliver(Updates.of("{\"update_id\":2,\"message\":{\"chat\":{\"id\":7}}}"));
    ObjectNode pinned = Updates.photo(3, 7);
    Updates.messageOf(pinned).remove("photo");
    Updates.messageOf(pinned).put("new_chat_title", "Title");
    telegram.deliver(pinned);
    say("When?");
    assertThat(telegram.calls("sendMessage")).hasSize(1);
  }

  @Test
  void linkButtonForEachSourceAndTheSourcesButton() {
    Claim both =
        Samples.claim(
            "both", null, "Both say so.", Samples.CHRONICLE, Samples.ALMANAC, Samples.SCROLL);
    dialogue.answer("both", new Answer.Answered(Answer.Form.FACT, List.of(both), 0, List.of()));
    List<JsonNode> buttons = buttons(say("both"));
    assertThat(buttons)
        .extracting(button -> button.path("text").asText())
        .containsExactly("[1] chronicle.example.org", "[2] almanac.example.net", "Sources");
    assertThat(buttons.get(0).path("url").asText())
        .isEqualTo("https://chronicle.example.org/page?a=1&b=2");
    assertThat(buttons.get(2).path("callback_data").asText()).hasSizeBetween(1, 64);
  }

  @Test
  void longAnswerIsSplitAtEntriesWithTheButtonsUnderTheLast() {
    List<Claim> claims =
        IntStream.range(0, 60)
            .mapToObj(
                i ->
                    Samples.claim(
                        "c" + i,
                        "1901",
                        "Event " + i + " ".repeat(2) + "x & <y> ".repeat(20),
                        Samples.ALMANAC))
            .toList();
    dialogue.answer("long", new Answer.Answered(Answer.Form.LISTING, claims, 5, List.of()));
    telegram.deliver(Updates.message(1, 7, "long"));
    List<Call> sent = telegram.await("sendMessage", 3);
    assertThat(sent).hasSize(3);
    assertThat(sent.get(1).text()).startsWith("• <b>1901</b>: Event ");
    assertThat(sent.get(0).params().has("reply_markup")).isFalse();
    assertThat(buttons(sent.get(2))).isNotEmpty();
  }

  @Test
  void hostileWordsComeBackHarmless() {
    String typed = "<b>&\"\u202e https://evil.example @somebody /start\0";
    dialogue.answer(typed, new Answer.Unknown(Answer.Reason.NOT_RECORDED, typed, List.of()));
    assertThat(say(typed).text())
        .isEqualTo(
            "I know of <code>&lt;b&gt;&amp;&quot; https://evil.example"
                + " @somebody /start </code>, but have nothing on what you ask.");
  }

  @Test
  void handlerThatThrowsGetsAnApologyAndTheNextQuestionAnAnswer() {
    dialogue.does(
        "break",
        () -> {
          throw new IllegalStateException("oh");
        });
    dialogue.does(
        "overflow",
        () -> {
          throw new StackOverflowError();
        });
    assertThat(say("break").text()).isEqualTo(Words.ENGLISH.say(Phrase.SORRY));
    assertThat(say("overflow").text()).isEqualTo(Words.ENGLISH.say(Phrase.SORRY));
    assertThat(say("When?").text()).startsWith("The Treaty");
  }

  @Test
  void severalChatsDoNotMix() {
    for (int i = 0; i < 20; i++) {
      dialogue.answer("question " + i, new Answer.Invalid("finding " + i, "Mend."));
      telegram.deliver(Updates.message(i + 1, i, "question " + i));
    }
    for (Call call : telegram.await("sendMessage", 20)) {
      assertThat(call.text()).isEqualTo("finding " + call.chat() + ". Mend.");
    }
  }

  private int sent;

  private Call say(String text) {
    sent++;
    telegram.deliver(Updates.message(500 + sent, 7, text));
    return telegram.await("sendMessage", sent).get(sent - 1);
  }

  private static List<JsonNode> buttons(Call call) {
    JsonNode rows = call.params().path("reply_markup").path("inline_keyboard");
    return StreamSupport.stream(rows.spliterator(), false)
        .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
        .toList();
  }
}
