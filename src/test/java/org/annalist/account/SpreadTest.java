package org.annalist.account;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.annalist.knowledge.Value;
import org.annalist.knowledge.Value.Bound;
import org.junit.jupiter.api.Test;

class SpreadTest {
  private static final Account HUNDRED = figure(100, Bound.EXACTLY);
  private static final Account HALF = figure(50, Bound.EXACTLY);
  private static final Account VAGUE = words("dozens of soldiers");

  private final Spread spread = new Spread(List.of(HUNDRED, HALF, VAGUE));

  @Test
  void figuresAreAsFarApartAsTheShareThatTheSmallerLacks() {
    assertThat(spread.between(HUNDRED, HALF)).isCloseTo(0.5, within(0.001));
    assertThat(spread.between(HUNDRED, figure(99, Bound.EXACTLY))).isLessThan(Spread.NEAR);
  }

  @Test
  void theSameFigureForAnotherDayIsNoOther() {
    Account later = new Account("100 soldiers (1893)", HUNDRED.claims());
    assertThat(spread.between(HUNDRED, later)).isZero();
  }

  @Test
  void anotherBoundIsAnotherValue() {
    assertThat(spread.between(HUNDRED, figure(100, Bound.MORE_THAN))).isGreaterThan(Spread.NEAR);
  }

  @Test
  void wordsWithoutAFigureAreFarFromAll() {
    assertThat(spread.between(VAGUE, HUNDRED)).isEqualTo(1);
    assertThat(spread.between(VAGUE, words("hundreds of soldiers"))).isEqualTo(1);
  }

  @Test
  void wordsWithAFigureAreWhereItIs() {
    assertThat(spread.between(words("parts that add up to 100"), HUNDRED)).isLessThan(0.1);
  }

  @Test
  void whereThereAreNoFiguresAllThatDiffersIsFar() {
    Account one = words("10 April 1892");
    Account other = words("11 April 1892");
    assertThat(new Spread(List.of(one, other)).between(one, other)).isEqualTo(1);
  }

  @Test
  void theNearestCounts() {
    assertThat(spread.fromNearest(HUNDRED, List.of(HALF, VAGUE))).isCloseTo(0.5, within(0.001));
    assertThat(spread.fromNearest(HUNDRED, List.of())).isEqualTo(1);
  }

  private static Account figure(long number, Bound bound) {
    Value.Figure value = new Value.Figure(number, bound, "soldiers");
    return new Account(
        value.wording(), List.of(claim("of-" + number).says("killed", value).build()));
  }

  private static Account words(String words) {
    Value value = new Value.Words(words);
    return new Account(words, List.of(claim("words").says("killed", value).build()));
  }
}
