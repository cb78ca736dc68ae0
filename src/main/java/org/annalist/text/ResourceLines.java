package org.annalist.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables and lists that are part of the program. */
public final class ResourceLines {
  private ResourceLines() {}

  /**
   * Reads a text file that lies beside a class.
   *
   * @param beside the class
   * @param name the name of the file, in UTF-8
   * @return its lines, without those that begin with {@code #}
   * @throws IllegalStateException when the program was built without it
   */
  public static List<String> of(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
