package org.annalist.knowledge.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentTest {
  private final Recent<Integer, String> recent = new Recent<>(2);

  @Test
  void keepsWhatWasLastAskedFor() {
    recent.put(1, "one");
    recent.put(2, "two");
    assertThat(recent.get(1)).contains("one");
    recent.put(3, "three");
    assertThat(recent.get(1)).contains("one");
    assertThat(recent.get(2)).isEmpty();
    assertThat(recent.get(3)).contains("three");
  }

  @Test
  void hasNothingThatWasNotPut() {
    assertThat(recent.get(1)).isEmpty();
  }
}
