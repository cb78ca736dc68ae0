package org.annalist.setting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;

/** Reads test tables: blocks of a name after {@code ==}, an input, a line {@code --}, a message. */
final class Cases {
  private Cases() {}

  static Stream<Arguments> blocks(String table) {
    return Arrays.stream(text(table).split("(?m)^== ")).skip(1).map(Cases::block);
  }

  private static Arguments block(String block) {
    int input = block.indexOf('\n') + 1;
    int end = block.indexOf("\n--\n", input);
    String message = block.substring(end + "\n--\n".length()).strip();
    return Arguments.of(
        Named.of(block.substring(0, input - 1), block.substring(input, end + 1)), message);
  }

  static Stream<String> lines(String table) {
    return text(table).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
  }

  private static String text(String table) {
    try (InputStream stream = Cases.class.getResourceAsStream(table)) {
      byte[] bytes = Objects.requireNonNull(stream, table).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
