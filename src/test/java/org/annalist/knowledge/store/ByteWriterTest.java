package org.annalist.knowledge.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteWriterTest {
  private final ByteWriter writer = new ByteWriter();

  @ParameterizedTest
  @ValueSource(
      longs = {0, 1, 127, 128, 16_383, 16_384, 1L << 62, Long.MAX_VALUE, -1, Long.MIN_VALUE})
  void aNumberIsReadAsItWasWritten(long number) {
    writer.number(number);
    writer.number(5);
    ByteReader reader = new ByteReader(writer.bytes());
    assertThat(reader.number()).isEqualTo(number);
    assertThat(reader.number()).isEqualTo(5);
  }

  @Test
  void noTextIsAnotherThanAnEmptyOne() {
    writer.text(null);
    writer.text("");
    writer.text("Xocalı \uD83D\uDD4A");
    ByteReader reader = new ByteReader(writer.bytes());
    assertThat(reader.textOrNull()).isNull();
    assertThat(reader.textOrNull()).isEmpty();
    assertThat(reader.text()).isEqualTo("Xocalı \uD83D\uDD4A");
  }

  @Test
  void aListEndsWhereItEnded() {
    List<String> texts = List.of("a".repeat(3000), "", "b");
    writer.list(texts, writer::text);
    writer.list(List.of(), writer::text);
    writer.raw(new byte[] {7, 9});
    ByteReader reader = new ByteReader(writer.bytes());
    assertThat(reader.texts()).isEqualTo(texts);
    assertThat(reader.texts()).isEmpty();
    assertThat(reader.rest()).containsExactly(7, 9);
  }
}
