package org.annalist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Knowledge directories for tests. */
public final class TestKnowledge {
  private static final Path RURITANIA = Path.of("src/test/resources/ruritania");
  private static final Path NEIGHBOURS = Path.of("src/test/resources/neighbours");
  private static final Path HARBOURS = Path.of("src/test/resources/harbours");
  private static final Path NAMESAKES = Path.of("src/test/resources/namesakes");
  private static final Path TRAINING = Path.of("knowledge/training");

  private TestKnowledge() {}

  /**
   * Lays out the knowledge of a country that does not exist, with the shipped training.
   *
   * @param directory an empty directory
   * @return a knowledge directory in it
   */
  public static Path ruritania(Path directory) {
    Path knowledge = directory.resolve("knowledge");
    copy(RURITANIA, knowledge);
    copy(TRAINING, knowledge.resolve("training"));
    return knowledge;
  }

  /**
   * Lays out the same knowledge with that of the country's neighbours, who share names.
   *
   * @param directory an empty directory
   * @return a knowledge directory in it
   */
  public static Path ruritaniaAndNeighbours(Path directory) {
    Path knowledge = ruritania(directory);
    copy(NEIGHBOURS, knowledge);
    return knowledge;
  }

  /**
   * Lays out the knowledge of a league that does not exist, which has much to talk about.
   *
   * @param directory an empty directory
   * @return a knowledge directory in it
   */
  public static Path harbours(Path directory) {
    Path knowledge = directory.resolve("knowledge");
    copy(HARBOURS, knowledge);
    copy(TRAINING, knowledge.resolve("training"));
    return knowledge;
  }

  /**
   * Lays out the knowledge of a country that does not exist, in which a father and his son share a
   * name.
   *
   * @param directory an empty directory
   * @return a knowledge directory in it
   */
  public static Path namesakes(Path directory) {
    Path knowledge = directory.resolve("knowledge");
    copy(NAMESAKES, knowledge);
    copy(TRAINING, knowledge.resolve("training"));
    return knowledge;
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.list(from)) {
      Files.createDirectories(to);
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
