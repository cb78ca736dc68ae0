package org.annalist.knowledge.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NthTest {
  @Test
  void theNumberIsTheOneThatSortingPutsThere() {
    Random random = new Random(822);
    for (int size = 1; size < 60; size++) {
      double[] numbers = random.doubles(size, -9, 0).map(Math::rint).toArray();
      double[] sorted = numbers.clone();
      Arrays.sort(sorted);
      for (int place = 0; place < size; place++) {
        assertThat(Nth.of(numbers.clone(), size, place)).isEqualTo(sorted[place]);
      }
    }
  }

  @Test
  void onlySoManyNumbersCount() {
    assertThat(Nth.of(new double[] {3, 2, 1, 0, 0}, 3, 0)).isEqualTo(1);
  }
}
