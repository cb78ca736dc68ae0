package org.annalist.channel.json;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.annalist.ClaimBuilder;
import org.annalist.account.Account;
import org.annalist.account.Dispute;
import org.annalist.answer.Answer;
import org.annalist.answer.Reply;
import org.annalist.answer.TalkTopic;
import org.annalist.date.EdtfParser;
import org.annalist.date.HistoricalDate;
import org.annalist.knowledge.Claim;
import org.annalist.question.Classification;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.temporal.DateExpression;
import org.annalist.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyJsonTest {
  private static final Claim CLAIM =
      claim("bridge")
          .on("1901~")
          .text("The bridge was opened about 1901.")
          .cites(ClaimBuilder.GAZETTE, "page 2", null)
          .cites(ClaimBuilder.source("scroll", "The scroll", null), "line 5", "the surgeons")
          .build();
  private static final Claim UNDATED = claim("undated").build();

  @Test
  void holdsTheContract() {
    Answer answer =
        new Answer.Answered(Answer.Form.FACT, List.of(CLAIM), 0, List.of("What is next?"));
    assertThat(Parsed.line(json("when?", answer, 1_834_000)))
        .isEqualTo(
            Parsed.tree(
                """
                {"question": "when?", "status": "answered", "intent": "when", "entities": [], "dates": [],
                 "answer": "The bridge was opened about 1901. [1] [2]\\n\\n[1] Royal Gazette of Ruritania (official): The year of the two treaties, page 2 https://gazette.example/treaties\\n[2] Royal Gazette of Ruritania (official): The scroll, line 5, reporting the surgeons",
                 "claims": [{"id": "bridge", "date": "1901~", "text": "The bridge was opened about 1901.",
                   "sources": [
                     {"id": "gazette", "title": "The year of the two treaties", "publisher": "Royal Gazette of Ruritania",
                      "kind": "official-other", "locator": "page 2", "url": "https://gazette.example/treaties"},
                     {"id": "scroll", "title": "The scroll", "publisher": "Royal Gazette of Ruritania",
                      "kind": "official-other", "locator": "line 5", "url": null}]}],
                 "suggestions": ["What is next?"], "millis": 1.83}
                """));
  }

  @Test
  void datesAreThoseThatWereTyped() {
    HistoricalDate year = EdtfParser.parse("1892");
    Question question =
        new Question(
            "and in 1892?",
            Classification.certain(Intent.WHEN),
            List.of(),
            List.of(
                new DateExpression(new Span(7, 11), "1892", year, "year"),
                DateExpression.understood(EdtfParser.parse("1893"), "as before")),
            List.of(),
            List.of());
    assertThat(Parsed.line(ReplyJson.of(new Reply(question, unknown()), 0)).get("dates"))
        .isEqualTo(
            Parsed.tree(
                """
                [{"text": "1892", "edtf": "1892", "start": "1892-01-01", "end": "1892-12-31"}]
                """));
  }

  @Test
  void membersStandInTheOrderOfTheContract() {
    assertThat(Parsed.names(Parsed.line(json("when?", unknown(), 0))))
        .containsExactly(
            "question",
            "status",
            "intent",
            "entities",
            "dates",
            "answer",
            "claims",
            "suggestions",
            "millis");
  }

  @Test
  void aClaimWithoutADateHasNullForIt() {
    JsonNode reply =
        Parsed.line(
            json(
                "when?", new Answer.Answered(Answer.Form.FACT, List.of(UNDATED), 0, List.of()), 0));
    assertThat(reply.at("/claims/0").has("date")).isTrue();
    assertThat(reply.at("/claims/0/date").isNull()).isTrue();
  }

  @Test
  void eachKindOfAnswerHasItsStatus() {
    Map<String, Answer> answers =
        Map.of(
            "answered", new Answer.Answered(Answer.Form.LISTING, List.of(CLAIM), 0, List.of()),
            "disputed",
                new Answer.Disputed(
                    new Dispute(
                        "the date",
                        List.of(
                            new Account("a", List.of(CLAIM)), new Account("b", List.of(UNDATED))),
                        0),
                    List.of()),
            "clarify", new Answer.Clarify("a", List.of(new Answer.Option("b", "b?"))),
            "unknown", unknown(),
            "invalid", new Answer.Invalid("a", "B."),
            "talk", new Answer.Talk(TalkTopic.HELP, List.of()));
    answers.forEach(
        (status, answer) ->
            assertThat(Parsed.line(json("?", answer, 0)).get("status").asText()).isEqualTo(status));
  }

  @Test
  void optionsOfAQuestionBackAreSuggestions() {
    Answer answer = new Answer.Clarify("a", List.of(new Answer.Option("b", "Which b?")));
    assertThat(Parsed.line(json("?", answer, 0)).get("suggestions"))
        .isEqualTo(Parsed.tree("[\"Which b?\"]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\nb\r\n\u2028", "\u0000\u001f", "\"\\", "😀", "</script>", "Xocalı Ходжалы"})
  void whateverWasTypedComesBackOnOneLine(String typed) {
    assertThat(json(typed, unknown(), 0)).doesNotContain("\n", "\r");
    assertThat(Parsed.tree(json(typed, unknown(), 0)).get("question").asText()).isEqualTo(typed);
  }

  @Test
  void halfACharacterGivesALineThatCanBeRead() {
    assertThat(Parsed.line(json("a\ud83d b", unknown(), 0)).get("status").asText())
        .isEqualTo("unknown");
  }

  private static Answer unknown() {
    return new Answer.Unknown(Answer.Reason.OUT_OF_SCOPE, "", List.of());
  }

  private static String json(String utterance, Answer answer, long nanoseconds) {
    Question question =
        new Question(
            utterance,
            Classification.certain(Intent.WHEN),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return ReplyJson.of(new Reply(question, answer), nanoseconds);
  }
}
