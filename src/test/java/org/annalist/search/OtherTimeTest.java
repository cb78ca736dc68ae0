package org.annalist.search;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.knowledge.Claim;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherTimeTest {
  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "1892-04, Zenda is a town that was shelled in 1917., true",
    "1892-04, Zenda is a town that was shelled in 1892 and 1917., false",
    "1892/1893, Zenda is a town that was shelled in 1893., false",
    "1892-04, Zenda is a town., false",
    "1892-04, Zenda has 1200 houses and was shelled in 1892., false",
    "1892/.., Zenda is a town that was shelled in 1917., false",
  })
  void anUndatedClaimOnOtherYearsIsOfAnotherTime(String asked, String text, boolean other) {
    Question question = Questions.asks(Intent.WHERE).on(asked).build();
    assertThat(OtherTime.isOf(question, claim("zenda").text(text).build())).isEqualTo(other);
  }

  @Test
  void whereNoTimeIsAskedForNoneIsAnother() {
    Question question = Questions.asks(Intent.WHERE).build();
    Claim shelled = claim("zenda").text("Zenda was shelled in 1917.").build();
    assertThat(OtherTime.isOf(question, shelled)).isFalse();
  }

  @Test
  void aDatedClaimIsToldByItsDate() {
    Question question = Questions.asks(Intent.WHERE).on("1892-04").build();
    Claim shelled = claim("zenda").text("Zenda was shelled in 1917.").on("1917").build();
    assertThat(OtherTime.isOf(question, shelled)).isFalse();
  }
}
