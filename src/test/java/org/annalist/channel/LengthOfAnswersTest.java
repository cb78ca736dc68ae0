package org.annalist.channel;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.annalist.ClaimBuilder;
import org.annalist.account.Account;
import org.annalist.account.Dispute;
import org.annalist.answer.Answer;
import org.annalist.answer.Joining;
import org.annalist.answer.Reply;
import org.annalist.command.TestBot;
import org.annalist.command.TestBotExtension;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Source;
import org.annalist.knowledge.SourceKind;
import org.annalist.knowledge.Value;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A date, place, name or figure with who says so fits 700 characters. */
@ExtendWith(TestBotExtension.class)
class LengthOfAnswersTest {
  private static final int SHORT = 700;
  private static final String SENTENCE = "It was said at some length. ";

  @Test
  void aShortFactKeepsItsLinks() {
    assertThat(fact(3, 1)).contains("https://example.org/").hasSizeLessThanOrEqualTo(SHORT);
  }

  @Test
  void linksGoWhereTheyWouldMakeAFactLong() {
    assertThat(fact(10, 4))
        .contains("[4] Publisher of source-3 (news): Title of source-3, page 3")
        .doesNotContain("https://")
        .hasSizeLessThanOrEqualTo(SHORT);
  }

  @Test
  void sourcesAlwaysHaveTheirLinks() {
    Claim claim = citing(claim("long").text(SENTENCE.repeat(10)), 9);
    assertThat(PlainText.of(answered(Answer.Form.SOURCES, claim)))
        .contains("[9] Publisher of source-8 (news)")
        .containsSubsequence("source-7/long", "source-8/long");
  }

  @Test
  void longAccountsAreBroughtToTheirValues() {
    String text = PlainText.of(disputed(SENTENCE.repeat(12), 2));
    assertThat(text)
        .startsWith("Accounts differ on the number killed:\n")
        .contains("100 [1]; 200 [2]")
        .doesNotContain(SENTENCE)
        .hasSizeLessThanOrEqualTo(SHORT);
  }

  @Test
  void everyAccountIsShownHoweverManyThereAre() {
    String text = PlainText.of(disputed(SENTENCE, 12));
    for (int i = 1; i <= 12; i++) {
      assertThat(text).contains(" " + i + "00 [" + i + "]").contains("[" + i + "] Publisher of ");
    }
  }

  @Test
  void severalFactsTogetherAreShort(TestBot bot) {
    Question question = bot.read("How many soldiers were killed at the Blue River?");
    String text =
        PlainText.of(
            Joining.of(
                    List.of(
                        new Reply(question, disputed(SENTENCE.repeat(12), 30)),
                        new Reply(question, disputed(SENTENCE, 40)),
                        new Reply(
                            question,
                            answered(Answer.Form.FACT, claim("fact").text(SENTENCE).build()))),
                    List.of())
                .orElseThrow());
    assertThat(text)
        .containsSubsequence(
            "differ on the number killed: ", " more.", "killed: ", " more.", SENTENCE.strip())
        .hasSizeLessThanOrEqualTo(SHORT);
  }

  @Test
  void whatDoesNotFitTogetherIsNotJoined(TestBot bot) {
    Reply reply =
        new Reply(
            bot.read("When was the truce signed?"),
            answered(Answer.Form.FACT, claim("long").text(SENTENCE.repeat(13)).build()));
    Reply other =
        new Reply(
            reply.question(),
            answered(Answer.Form.FACT, claim("longer").text(SENTENCE.repeat(13)).build()));
    assertThat(Joining.of(List.of(reply, other), List.of())).isEmpty();
  }

  @Test
  void everyAnswerToAQuestionForOneFactIsShort(TestBot bot) {
    for (Claim claim : bot.knowledge().claims()) {
      for (String ask : claim.asks()) {
        Question question = bot.read(ask);
        if (isForOneFact(question.intent())) {
          assertThat(PlainText.of(bot.answer(ask).answer()))
              .as(ask)
              .hasSizeLessThanOrEqualTo(SHORT);
        }
      }
    }
  }

  private static boolean isForOneFact(Intent intent) {
    return List.of(Intent.WHEN, Intent.WHERE, Intent.WHO, Intent.HOW_MANY).contains(intent);
  }

  private static String fact(int sentences, int sources) {
    return PlainText.of(
        answered(
            Answer.Form.FACT, citing(claim("fact").text(SENTENCE.repeat(sentences)), sources)));
  }

  private static Answer disputed(String text, int accounts) {
    return new Answer.Disputed(
        new Dispute(
            "the number killed",
            IntStream.range(0, accounts)
                .mapToObj(
                    i ->
                        new Account(
                            (i + 1) + "00 soldiers",
                            List.of(
                                claim("claim-" + i)
                                    .counts(
                                        "killed", (i + 1) * 100L, Value.Bound.EXACTLY, "soldiers")
                                    .text(text)
                                    .cites(source(i), "page " + i, null)
                                    .build())))
                .toList(),
            0),
        List.of());
  }

  private static Answer answered(Answer.Form form, Claim claim) {
    return new Answer.Answered(form, List.of(claim), 0, List.of());
  }

  private static Claim citing(ClaimBuilder claim, int sources) {
    for (int i = 0; i < sources; i++) {
      claim.cites(source(i), "page " + i, null);
    }
    return claim.build();
  }

  private static Source source(int number) {
    String id = "source-" + number;
    return new Source(
        id,
        "Title of " + id,
        "Publisher of " + id,
        SourceKind.NEWS,
        "en",
        null,
        URI.create("https://example.org/" + id + "/" + "long".repeat(30)));
  }
}
