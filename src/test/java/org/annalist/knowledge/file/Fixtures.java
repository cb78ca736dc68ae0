package org.annalist.knowledge.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.annalist.knowledge.Problem;

/** The files that the tests of this package read. */
final class Fixtures {
  static final Path ROOT = Path.of("src/test/resources/org/annalist/knowledge/file");

  private Fixtures() {}

  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the problems as people see them, with the directory left out of every path. */
  static List<String> lines(Path directory, List<Problem> problems) {
    return problems.stream()
        .map(problem -> problem.toString().replace(directory + "/", ""))
        .map(line -> line.replace(directory.toString(), "DIRECTORY"))
        .toList();
  }
}
