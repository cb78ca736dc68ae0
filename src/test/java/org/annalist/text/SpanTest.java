package org.annalist.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
  @ParameterizedTest(name = "{0}-{1} and {2}-{3}")
  @CsvSource({
    "0, 3, 3, 5, false",
    "0, 4, 3, 5, true",
    "0, 9, 3, 5, true",
    "3, 5, 3, 5, true",
    "6, 9, 3, 5, false",
    "0, 0, 0, 5, false",
  })
  void overlapsWhereAUnitIsShared(
      int start, int end, int otherStart, int otherEnd, boolean shares) {
    Span one = new Span(start, end);
    Span other = new Span(otherStart, otherEnd);
    assertThat(one.overlaps(other)).isEqualTo(shares);
    assertThat(other.overlaps(one)).isEqualTo(shares);
  }

  @Test
  void coversFromTheStartToBeforeTheEnd() {
    Span span = new Span(4, 9);
    assertThat(span.of("the truce of 1892")).isEqualTo("truce");
    assertThat(span.length()).isEqualTo(5);
  }

  @ParameterizedTest(name = "{0}-{1} up to {2}-{3}: {4}")
  @CsvSource({
    "4, 9, 13, 17, ' of '",
    "4, 9, 9, 17, ''",
    "4, 9, 4, 9, ''",
    "4, 9, 0, 0, ''",
    "4, 9, 20, 24, ''",
  })
  void whatIsBetweenStandsOnlyBeforeALaterSpanOfTheSameText(
      int start, int end, int otherStart, int otherEnd, String between) {
    Span other = new Span(otherStart, otherEnd);
    assertThat(new Span(start, end).upTo(other, "the truce of 1892")).isEqualTo(between);
  }

  @ParameterizedTest
  @CsvSource({"-1, 2", "3, 2"})
  void refusesOffsetsOutOfOrder(int start, int end) {
    assertThatThrownBy(() -> new Span(start, end))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no span: " + start + " to " + end);
  }
}
