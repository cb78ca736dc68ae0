package org.annalist.channel.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.KnowledgeBuilder;
import org.annalist.answer.Answer;
import org.annalist.answer.Reasoned;
import org.annalist.date.EdtfParser;
import org.annalist.knowledge.EntityType;
import org.annalist.question.Classification;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.temporal.DateExpression;
import org.annalist.text.Span;
import org.junit.jupiter.api.Test;

class ExplanationJsonTest {
  private static final Span NOWHERE = new Span(0, 0);

  @Test
  void holdsTheContract() {
    Question question =
        new Question(
            "когда пал Зенда",
            new Classification(Intent.HOW_MANY, 0.87654, Intent.WHEN, 0.1),
            List.of(
                new EntityMention(
                    NOWHERE,
                    "Зенда",
                    List.of(
                        KnowledgeBuilder.entity(EntityType.PLACE, "zenda", "Zenda"),
                        KnowledgeBuilder.entity(EntityType.EVENT, "fall", "Fall of Zenda")))),
            List.of(date("spring 1878", "1878-21"), date("since 1878", "1878/..")),
            List.of(),
            List.of("fall"));
    Reasoned reasoned =
        new Reasoned(
            new Answer.Unknown(Answer.Reason.OUT_OF_SCOPE, "", List.of()),
            List.of("claims about [zenda]"),
            List.of("0 candidates", "none"));
    assertThat(Parsed.line(ExplanationJson.of(question, reasoned)))
        .isEqualTo(
            Parsed.tree(
                """
                {"question": "когда пал Зенда", "language": "ru", "intent": "how-many",
                 "entities": [{"id": "zenda", "name": "Zenda", "text": "Зенда"}],
                 "dates": [
                   {"text": "spring 1878", "edtf": "1878-21", "start": "1878-03-01", "end": "1878-05-31"},
                   {"text": "since 1878", "edtf": "1878/..", "start": "1878-01-01", "end": null}],
                 "confidence": 0.877, "lookup": ["claims about [zenda]"], "reasons": ["0 candidates", "none"]}
                """));
  }

  private static DateExpression date(String text, String edtf) {
    return new DateExpression(NOWHERE, text, EdtfParser.parse(edtf), "test");
  }
}
