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
  void ofEachBlockThoseAreToldThatHaveAPlace() {
    assertThat(slots.block(0)).isEqualTo(1L << 3 | 1L << 63);
    assertThat(slots.block(1)).isEqualTo(1);
    assertThat(slots.block(2)).isEqualTo(1L << (150 - 128));
  }

  @Test
  void beyondTheLimitNoneHas() {
    assertThat(slots.block(3)).isZero();
    assertThat(slots.block(5000)).isZero();
  }
}
