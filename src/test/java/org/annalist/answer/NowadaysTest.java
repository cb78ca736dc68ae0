package org.annalist.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.search.Questions;
import org.annalist.temporal.DateExpression;
import org.junit.jupiter.api.Test;

class NowadaysTest {
  private final Nowadays nowadays =
      new Nowadays(Clock.fixed(Instant.parse("1895-05-01T12:00:00Z"), ZoneOffset.UTC));

  @Test
  void aQuestionForWhoIsInOfficeNowIsOnToday() {
    Question read =
        nowadays.of(Questions.asks(Intent.WHO).typed("Who is King of Ruritania now?").build());
    assertThat(read.dates()).singleElement().satisfies(this::isToday);
  }

  @Test
  void aQuestionWithADateOrForNoPersonIsLeftAsItIs() {
    Question dated = Questions.asks(Intent.WHO).typed("Who was it, now, then?").on("1892").build();
    Question place = Questions.asks(Intent.WHERE).typed("Where is it now?").build();
    Question other = Questions.asks(Intent.WHO).typed("Who knows the king?").build();
    assertThat(nowadays.of(dated)).isEqualTo(dated);
    assertThat(nowadays.of(place)).isEqualTo(place);
    assertThat(nowadays.of(other)).isEqualTo(other);
  }

  private void isToday(DateExpression date) {
    assertThat(date.date().edtf()).isEqualTo("1895-05-01");
    assertThat(date.text()).isEqualTo("now");
  }
}
