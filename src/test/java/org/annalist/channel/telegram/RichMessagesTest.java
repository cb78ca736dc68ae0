package org.annalist.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.annalist.answer.Answer;
import org.annalist.channel.Words;
import org.annalist.channel.telegram.FakeTelegram.Call;
import org.annalist.channel.telegram.compose.AnswerMessage;
import org.annalist.channel.telegram.compose.Messages;
import org.annalist.channel.telegram.compose.PagedAnswer;
import org.annalist.channel.telegram.compose.RichAnswer;
import org.annalist.channel.telegram.page.Block;
import org.annalist.channel.telegram.page.Piece;
import org.annalist.channel.telegram.page.RichHtml;
import org.annalist.knowledge.Claim;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers as rich messages, over a Bot API server. */
class RichMessagesTest {
  private FakeTelegram telegram;
  private FakeDialogue dialogue;
  private RunningBot bot;

  @BeforeEach
  void start(@TempDir Path folder) {
    telegram = new FakeTelegram();
    dialogue = new FakeDialogue();
    dialogue.answer("flood?", Samples.DISPUTE);
    bot = RunningBot.withRichMessages(telegram.url(), dialogue, folder);
  }

  @AfterEach
  void stop() {
    bot.close();
    telegram.close();
  }

  @Test
  void factHasItsSourceInAPartThatFoldsAndAMarkThatLeadsThere() {
    telegram.deliver(Updates.message(1, 7, "When?"));
    Call rich = telegram.await("sendRichMessage", 1).get(0);
    assertThat(html(rich))
        .startsWith(
            "<p>The Treaty of Ruritania was signed on <b>12 May 1894</b>."
                + " <a href=\"#source-1\">[1]</a></p>")
        .contains("<details open><summary>Sources (1)</summary>")
        .contains("<p><tg-reference name=\"source-1\">[1] Museum of Strelsau, “A &lt;Chronicle&gt;")
        .contains("</tg-reference></p></details><h4>You could ask:</h4><ul><li><p>Who signed");
    assertThat(rich.params().path("reply_markup").path("inline_keyboard")).isNotEmpty();
    assertThat(rich.params().path("rich_message").path("skip_entity_detection").asBoolean())
        .isTrue();
    assertThat(telegram.calls("sendMessage")).isEmpty();
  }

  @Test
  void accountsAreAListUnderAHeading() {
    telegram.deliver(Updates.message(1, 7, "flood?"));
    assertThat(html(telegram.await("sendRichMessage", 1).get(0)))
        .startsWith("<h4>Accounts differ on the number killed:</h4><ul><li><p><b>12 people killed")
        .contains("</p></li></ul>");
  }

  @Test
  void sourcesThatWereAskedForAreNotFolded() {
    telegram.deliver(Updates.message(1, 7, "When?"));
    telegram.deliver(Updates.message(2, 7, "source?"));
    assertThat(html(telegram.await("sendRichMessage", 2).get(1)))
        .startsWith("<details open><summary>Sources (1)</summary><p><tg-reference")
        .endsWith("</details>");
  }

  @Test
  void whatIsRefusedGoesAsHtmlWithAllItsPages() {
    telegram.fail("sendRichMessage", FakeTelegram.refusal(400, "Bad Request: can't parse"));
    dialogue.answer("long?", longAnswer());
    telegram.deliver(Updates.message(1, 7, "long?"));
    List<Call> pages = telegram.await("sendMessage", 2);
    telegram.deliver(Updates.message(2, 7, "When?"));
    telegram.await("sendRichMessage", 2);
    assertThat(pages.get(0).params().path("parse_mode").asText()).isEqualTo("html");
    assertThat(telegram.calls("sendRichMessage")).hasSize(2); // not once for each page
  }

  @Test
  void longAnswerIsOneMessage() {
    dialogue.answer("long?", longAnswer());
    telegram.deliver(Updates.message(1, 7, "long?"));
    telegram.deliver(Updates.message(2, 7, "When?"));
    assertThat(html(telegram.await("sendRichMessage", 2).get(0))).contains("Sentence 29");
    assertThat(telegram.calls("sendMessage")).isEmpty();
  }

  @Test
  void remarkStandsBelowARichMessage() {
    PagedAnswer whole = new PagedAnswer(() -> Optional.of(new RichAnswer("<p>On 12 May.</p>", "")));
    Messages.remarked(new AnswerMessage("7", "On 12 May.", whole), "Slower & slower");
    assertThat(whole.rich().orElseThrow().getRichMessage().getHtml())
        .isEqualTo("<p>On 12 May.</p><p>Slower &amp; slower</p>");
  }

  @Test
  void whoBlockedTheBotIsLeftAlone() {
    telegram.fail("sendRichMessage", FakeTelegram.refusal(403, "Forbidden: bot was blocked"));
    telegram.deliver(Updates.message(1, 7, "When?"));
    telegram.deliver(Updates.message(2, 8, "When?"));
    telegram.await("sendRichMessage", 2);
    assertThat(telegram.calls("sendMessage")).isEmpty();
  }

  @Test
  void whatIsMoreThanTelegramTakesIsNotRich() {
    List<Block> blocks =
        IntStream.range(0, 500).mapToObj(i -> Block.paragraph(Piece.plain("x"))).toList();
    assertThat(RichHtml.of(blocks, Words.ENGLISH)).isEmpty();
  }

  @Test
  void marksOfNoSourceStayAsTheyAre() {
    List<Block> blocks = List.of(Block.paragraph(Piece.plain("As in [1] and [7] & <b>")));
    assertThat(RichHtml.of(blocks, Words.ENGLISH))
        .contains("<p>As in [1] and [7] &amp; &lt;b&gt;</p>");
  }

  private static Answer longAnswer() {
    List<Claim> claims =
        IntStream.range(0, 30)
            .mapToObj(
                i ->
                    Samples.claim(
                        "c" + i, null, ("Sentence " + i + " goes on. ").repeat(12), Samples.SCROLL))
            .toList();
    return new Answer.Answered(Answer.Form.LISTING, claims, 0, List.of());
  }

  private static String html(Call call) {
    return call.params().path("rich_message").path("html").asText();
  }
}
