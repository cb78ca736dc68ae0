package org.annalist.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlotsTest {
  private final Slots slots = new Slots(200, new int[] {150, 3, 63, 64, 3});

  @Test
  void eachNumberHasAPlaceOfItsOwn() {
    assertThat(IntStream.of(3, 63, 64, 150).map(slots::of)).containsExactly(0, 1, 2, 3);
    assertThat(slots.size()).isEqualTo(4);
  }

  @Test
  void numbersWithoutAPlaceArePassedOver() {
    char[] among = {5, 150, 5000, 7, 3, 64};
    assertThat(slots.next(among, 0, 6)).isEqualTo(1);
    assertThat(slots.next(among, 2, 6)).isEqualTo(4);
    assertThat(slots.next(among, 2, 4)).isEqualTo(4);
    assertThat(slots.next(among, 6, 6)).isEqualTo(6);
  }

  @Test
  void otherNumbersHaveNone() {
    assertThat(IntStream.of(0, 2, 4, 62, 65, 149, 151, 199, 5000).map(slots::of)).containsOnly(-1);
  }
}
