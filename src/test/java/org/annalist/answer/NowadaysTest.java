package org.annalist.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.annalist.KnowledgeBuilder;
import org.annalist.knowledge.EntityType;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.search.Questions;
import org.annalist.temporal.DateExpression;
import org.annalist.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NowadaysTest {
  private final Nowadays nowadays =
      new Nowadays(
          Clock.fixed(Instant.parse("1895-05-01T12:00:00Z"), ZoneOffset.UTC),
          KnowledgeBuilder.plainTerms());

  @Test
  void aQuestionForWhoIsInOfficeNowIsOnToday() {
    Optional<Question> read =
        nowadays.of(Questions.asks(Intent.WHO).typed("Who is King of Ruritania now?").build());
    assertThat(read)
        .hasValueSatisfying(
            today -> assertThat(today.dates()).singleElement().satisfies(this::isToday));
  }

  @Test
  void aQuestionWithADateOrForNoPersonIsNoneOfToday() {
    Question dated = Questions.asks(Intent.WHO).typed("Who was it, now, then?").on("1892").build();
    Question place = Questions.asks(Intent.WHERE).typed("Where is it now?").build();
    Question other = Questions.asks(Intent.WHO).typed("Who knows the king?").build();
    assertThat(nowadays.of(dated)).isEmpty();
    assertThat(nowadays.of(place)).isEmpty();
    assertThat(nowadays.of(other)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"King of Ruritania now", "current king of ruritania", "the incumbent king"})
  void withoutAQuestionWordItAsksWhoToday(String utterance) {
    Question typed =
        Questions.asks(Intent.FOLLOW_UP)
            .typed(utterance)
            .terms("king", "current", "incumb")
            .build();
    Question read = nowadays.of(typed).orElseThrow();
    assertThat(read.intent()).isEqualTo(Intent.WHO);
    assertThat(read.dates()).hasSize(1);
    assertThat(read.terms()).contains("king");
  }

  @Test
  void theWordForNowIsNotSearchedFor() {
    Questions asked = Questions.asks(Intent.WHO).typed("Who is the current king?");
    assertThat(nowadays.of(asked.terms("current", "king").build()).orElseThrow().terms())
        .containsExactly("king");
  }

  @Test
  void aNameThatIsAnOfficeAsksWhoThatIs() {
    Question named = named(EntityType.PERSON, "the current king of Ruritania");
    assertThat(nowadays.ofNamed(named).map(Question::intent)).contains(Intent.WHO);
    Question asked = named(EntityType.PERSON, "who is the current king of Ruritania");
    assertThat(nowadays.ofNamed(asked).map(Question::intent)).contains(Intent.WHO);
    assertThat(
            nowadays.ofNamed(
                named(EntityType.PERSON, "when was the current king of Ruritania born")))
        .isEmpty();
    assertThat(nowadays.ofNamed(named(EntityType.PLACE, "current king of Ruritania"))).isEmpty();
    assertThat(nowadays.ofNamed(named(EntityType.PERSON, "king of Ruritania"))).isEmpty();
    assertThat(nowadays.ofNamed(named(EntityType.PERSON, "king of Ruritania fled, and now")))
        .isEmpty();
  }

  /** The words from "king" to "Ruritania" are a name. */
  private static Question named(EntityType type, String utterance) {
    String name = "king of Ruritania";
    int start = utterance.indexOf(name);
    EntityMention mention =
        new EntityMention(
            new Span(start, start + name.length()),
            name,
            List.of(KnowledgeBuilder.entity(type, "rudolf", "Rudolf")));
    return Questions.asks(Intent.FOLLOW_UP).typed(utterance).build().naming(List.of(mention));
  }

  private void isToday(DateExpression date) {
    assertThat(date.date().edtf()).isEqualTo("1895-05-01");
    assertThat(date.text()).isEqualTo("now");
  }
}
