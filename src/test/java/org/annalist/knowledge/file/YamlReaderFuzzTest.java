package org.annalist.knowledge.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;

/** Whatever a file holds, it is read, or refused with its place. */
class YamlReaderFuzzTest {
  private static final Path FILE = Path.of("a.yaml");

  @FuzzTest(maxDuration = "30s")
  void aFileIsReadOrRefusedWithItsPlace(byte[] typed) {
    String text = new String(typed, UTF_8);
    try {
      assertThat(YamlReader.read(FILE, text, new Problems())).isNotNull();
    } catch (BrokenFileException e) {
      assertThat(e.problem().toString()).startsWith("a.yaml:");
    }
  }
}
