package org.annalist.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WordVectorsTest {
  @Test
  void addsTheVectorOfAWordInItsSteps() {
    float[] sum = {1, 1};
    WordVectors vectors = new WordVectors(file());
    vectors.add(vectors.place("bridge"), sum);
    assertThat(sum).containsExactly(1.5f, -1f);
  }

  @Test
  void multipliesTheVectorOfAWordWithAnother() {
    WordVectors vectors = new WordVectors(file());
    assertThat(vectors.product(vectors.place("bridge"), new float[] {3, 1})).isEqualTo(-0.5);
    assertThat(vectors.product(vectors.place("castle"), new float[] {3, 1})).isEqualTo(30);
  }

  @Test
  void aWordWithoutAVectorHasNoPlace() {
    WordVectors vectors = new WordVectors(file());
    for (String word : new String[] {"", "aaa", "bridg", "bridges", "castlə", "zzz", "ბ"}) {
      assertThat(vectors.place(word)).as(word).isEqualTo(WordVectors.NONE);
    }
  }

  @Test
  void aFileThatIsCutOffIsRefused() {
    byte[] file = file();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WordVectors(Arrays.copyOf(file, file.length - 1)));
  }

  @Test
  void theShippedOnesKnowWordsOfAnySubject() {
    WordVectors shipped = WordVectors.shipped();
    assertThat(shipped.size()).isBetween(20_000, 40_000);
    for (String word : new String[] {"bridge", "zebra", "of", "treaty"}) {
      assertThat(shipped.place(word)).as(word).isNotEqualTo(WordVectors.NONE);
    }
  }

  /** It is read at the first question, and takes its size in memory. */
  @Test
  void theShippedFileIsSmall() throws IOException {
    try (InputStream in = WordVectors.class.getResourceAsStream("word-vectors.bin")) {
      assertThat(in.readAllBytes().length).isBetween(1_000_000, 2_500_000);
    }
  }

  /** Two words of two dimensions: "bridge" is (0.5, -2), "castle" (0, 30). */
  private static byte[] file() {
    byte[] words = "bridge\ncastle".getBytes(UTF_8);
    return ByteBuffer.allocate(3 * Integer.BYTES + words.length + 2 * Float.BYTES + 4)
        .putInt(2)
        .putInt(2)
        .putInt(words.length)
        .put(words)
        .putFloat(0.5f)
        .putFloat(10)
        .put(new byte[] {1, -4, 0, 3})
        .array();
  }
}
