package org.annalist.search;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.knowledge.Claim;
import org.annalist.question.Intent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OppositesTest {
  private static final Claim JOINED =
      claim("joined")
          .text("Ruritania became a member of the League in 1892.")
          .asks("When did Ruritania join the League?")
          .build();

  @ParameterizedTest
  @ValueSource(strings = {"When did Ruritania leave the League?", "what year did it quit"})
  void aQuestionForTheOppositeIsTold(String question) {
    assertThat(isOpposite(question, JOINED)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "When did Ruritania join the League?",
        "Did Ruritania join or leave the League?",
        "When was the League at Strelsau?"
      })
  void anyOtherQuestionIsNone(String question) {
    assertThat(isOpposite(question, JOINED)).isFalse();
  }

  @Test
  void aClaimThatSpeaksOfBothAnswersBoth() {
    Claim both =
        claim("both").text("Ruritania joined the League in 1892 and left in 1893.").build();
    assertThat(isOpposite("When did Ruritania leave the League?", both)).isFalse();
  }

  private static boolean isOpposite(String question, Claim claim) {
    return Opposites.SHIPPED.asksForOpposite(
        Questions.asks(Intent.WHEN).typed(question).build(), claim);
  }
}
