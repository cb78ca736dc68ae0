package org.annalist.vectors;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Word vectors as a file, of which {@code org.annalist.search.WordVectors} says what it holds. */
final class VectorFile {
  private VectorFile() {}

  /**
   * The bytes of the file.
   *
   * @param words in the order of {@link String#compareTo}, which is that of their bytes in UTF-8:
   *     none has a character beyond the first 65,536
   * @param vectors for each of them a vector, all of the same length
   */
  static byte[] bytes(List<String> words, float[][] vectors) {
    byte[] text = String.join("\n", words).getBytes(StandardCharsets.UTF_8);
    int dimensions = vectors[0].length;
    int size = 3 * Integer.BYTES + text.length + words.size() * (Float.BYTES + dimensions);
    ByteBuffer file = ByteBuffer.allocate(size);
    file.putInt(words.size()).putInt(dimensions).putInt(text.length).put(text);
    for (float[] vector : vectors) {
      file.putFloat(step(vector));
    }
    for (float[] vector : vectors) {
      float step = step(vector);
      for (float part : vector) {
        file.put((byte) Math.round(step == 0 ? 0 : part / step));
      }
    }
    return file.array();
  }

  /** What 1 stands for in the bytes of a vector. */
  private static float step(float[] vector) {
    float greatest = 0;
    for (float part : vector) {
      greatest = Math.max(greatest, Math.abs(part));
    }
    return greatest / Byte.MAX_VALUE;
  }
}
