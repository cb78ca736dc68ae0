package org.annalist.knowledge.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {
  private final List<Integer> made = new ArrayList<>();
  private final Recent<Integer, String> recent = new Recent<>(4);

  @Test
  void makesWhatIsKeptOnlyOnce() {
    assertThat(List.of(of(1), of(1))).containsOnly("1");
    assertThat(made).containsExactly(1);
  }

  @Test
  void keepsWhatIsAskedForAgainAndAgain() {
    for (int other = 2; other < 20; other++) {
      of(1);
      of(other);
    }
    assertThat(made).containsOnlyOnce(1);
  }

  @Test
  void forgetsWhatWasNotAskedForOfLate() {
    for (int value = 1; value < 9; value++) {
      of(value);
    }
    of(1);
    assertThat(made).hasSize(9).endsWith(1);
  }

  private String of(int value) {
    return recent.of(
        value,
        v -> {
          made.add(v);
          return Integer.toString(v);
        });
  }
}
