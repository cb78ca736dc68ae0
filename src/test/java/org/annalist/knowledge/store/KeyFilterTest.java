package org.annalist.knowledge.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyFilterTest {
  private static final List<String> KEYS =
      IntStream.range(0, 5000).mapToObj(i -> "zenda " + i).toList();

  private final KeyFilter filter = new KeyFilter(bitsOf(KEYS));

  @Test
  void everyKeyPasses() {
    assertThat(filter.of(KEYS)).isEqualTo(KEYS);
  }

  @Test
  void hardlyAnyOtherKeyPasses() {
    List<String> others = IntStream.range(0, 5000).mapToObj(i -> "hofbau " + i).toList();
    assertThat(filter.of(others)).hasSizeLessThan(50);
  }

  @Test
  void nothingPassesAFilterOfNoKeys() {
    assertThat(new KeyFilter(bitsOf(List.of())).mayHave("zenda")).isFalse();
  }

  private static byte[] bitsOf(Collection<String> keys) {
    KeyFilter.Builder builder = new KeyFilter.Builder(keys.size());
    keys.forEach(builder::add);
    return builder.bits();
  }
}
