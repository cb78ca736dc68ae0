package org.annalist.knowledge.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CountTableTest {
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  @Test
  void tellsEveryCountAndTheirSum() {
    long sum = 0;
    for (int i = 1; i <= 3000; i++) {
      counts.put("term" + i, i);
      sum += i;
    }
    CountTable table = new CountTable(CountTable.bytesOf(counts));
    assertThat(counts).allSatisfy((term, count) -> assertThat(table.of(term)).isEqualTo(count));
    assertThat(table.of("unheard")).isZero();
    assertThat(table.sum()).isEqualTo(sum);
  }

  @Test
  void theOrderOfTheCountsDoesNotMatter() {
    counts.put("one", 1);
    counts.put("two", 2);
    Map<String, Integer> others = new LinkedHashMap<>();
    others.put("two", 2);
    others.put("one", 1);
    assertThat(CountTable.bytesOf(others)).isEqualTo(CountTable.bytesOf(counts));
  }

  @Test
  void anEmptyTableHasNothing() {
    assertThat(new CountTable(CountTable.bytesOf(counts)).of("one")).isZero();
  }
}
