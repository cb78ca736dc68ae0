package org.annalist.answer;

import static org.annalist.ClaimBuilder.GAZETTE;
import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.ClaimBuilder;
import org.annalist.knowledge.Citation;
import org.annalist.knowledge.Source;
import org.junit.jupiter.api.Test;

class CitationsTest {
  private static final Source CHRONICLE = ClaimBuilder.source("chronicle", "A chronicle", null);

  private final Citations citations = new Citations();

  @Test
  void theSamePlaceInTheSameSourceHasOneNumber() {
    assertThat(citations.numbersOf(claim("a").cites(GAZETTE, "page 1", null).build()))
        .containsExactly(1);
    assertThat(
            citations.numbersOf(
                claim("b")
                    .cites(CHRONICLE, "page 1", null)
                    .cites(GAZETTE, "page 2", null)
                    .cites(GAZETTE, "page 1", null)
                    .build()))
        .containsExactly(2, 3, 1);
    assertThat(citations.inOrder())
        .extracting(Citation::locator)
        .containsExactly("page 1", "page 1", "page 2");
    assertThat(citations.sources()).containsExactly(GAZETTE, CHRONICLE);
  }

  @Test
  void whomASourceReportsIsNotLost() {
    citations.numbersOf(claim("a").cites(GAZETTE, "page 1", null).build());
    citations.numbersOf(claim("b").cites(GAZETTE, "page 1", "the surgeons").build());
    assertThat(citations.inOrder()).extracting(Citation::asserter).contains("the surgeons");
  }
}
