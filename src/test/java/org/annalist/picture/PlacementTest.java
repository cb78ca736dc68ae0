package org.annalist.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PlacementTest {
  @Test
  void labelsThatDoNotTouchStandWhereTheyWant() {
    assertThat(Placement.of(new double[] {10, 200}, new double[] {50, 50}, 0, 300))
        .containsExactly(10, 200);
  }

  @Test
  void labelsThatWouldTouchShareTheWay() {
    assertThat(Placement.of(new double[] {100, 100}, new double[] {40, 40}, 0, 300))
        .containsExactly(80, 120);
  }

  @Test
  void labelsStayBetweenTopAndBottom() {
    assertThat(Placement.of(new double[] {-50, 290}, new double[] {40, 40}, 0, 300))
        .containsExactly(0, 260);
  }

  @RepeatedTest(20)
  void noneOverlapsHoweverTheyWant(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    double[] wanted = random.doubles(16, 0, 1000).sorted().toArray();
    double[] heights = random.doubles(16, 20, 120).toArray();
    double bottom = Arrays.stream(heights).sum() + 1;
    double[] tops = Placement.of(wanted, heights, 0, bottom);
    for (int i = 0; i < tops.length; i++) {
      double end = i + 1 < tops.length ? tops[i + 1] : bottom;
      assertThat(tops[i]).isNotNegative();
      assertThat(tops[i] + heights[i]).isLessThanOrEqualTo(end + 1e-6);
    }
  }
}
