package org.annalist.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.date.EdtfParser;
import org.junit.jupiter.api.Test;

class ClaimQueryTest {
  @Test
  void saysWhatIsLookedFor() {
    assertThat(
            new ClaimQuery(
                    List.of("truce", "sign"),
                    List.of("truce-1892"),
                    EdtfParser.parse("1892-04").days(),
                    300)
                .wording())
        .isEqualTo(
            "claims with any of [truce, sign], or about [truce-1892],"
                + " in 1892-04-01 to 1892-04-30, at most 300");
  }

  @Test
  void saysNothingOfWhatIsLeftOpen() {
    assertThat(new ClaimQuery(List.of(), List.of("rudolf"), null, 5).wording())
        .isEqualTo("claims about [rudolf], at most 5");
    assertThat(new ClaimQuery(List.of(), List.of(), null, 5).wording())
        .isEqualTo("claims, at most 5");
  }

  @Test
  void anOpenEndIsAnyDay() {
    assertThat(
            new ClaimQuery(List.of(), List.of(), EdtfParser.parse("1892-04-11/..").days(), 5)
                .wording())
        .isEqualTo("claims, in 1892-04-11 to any day, at most 5");
  }
}
