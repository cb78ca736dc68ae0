package org.annalist.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annalist.command.KnowledgeBuild.Product;

/**
 * What was built from one knowledge directory: a directory for each state of the knowledge, named
 * by its fingerprint and moved into place when it is whole. Several processes may use it.
 */
final class Products {
  /** What was built before stays this many times, for a bot that still runs on it. */
  private static final int KEPT = 3;

  private static final String UNFINISHED = "unfinished-";

  /** Holds the fingerprint of the program that built the rest. */
  private static final String BUILDER = "program";

  private final Path directory;

  /**
   * Looks after products.
   *
   * @param directory where they are; it need not exist
   */
  Products(Path directory) {
    this.directory = directory;
  }

  Path directory() {
    return directory;
  }

  /** Where the product of a fingerprint is, or will be. */
  Path at(String fingerprint) {
    return directory.resolve(fingerprint);
  }

  /** Tells whether nothing of a product is missing, as where somebody tidied up. */
  static boolean isWhole(Path product) {
    Product there = new Product(product, false);
    return Files.isRegularFile(there.database()) && Files.isRegularFile(there.intents());
  }

  /** Notes that a product is used, which tells the last one from those before it. */
  static void noteUse(Path product) {
    try {
      Files.setLastModifiedTime(product, FileTime.from(Instant.now()));
    } catch (IOException e) {
      // it belongs to somebody else, who looks after it
    }
  }

  /** A new directory to build in. */
  Path unfinished() throws IOException {
    Files.createDirectories(directory);
    return Files.createTempDirectory(directory, UNFINISHED);
  }

  /** Puts a whole product in its place, and whatever was there out of the way. */
  void put(Path unfinished, String fingerprint) throws IOException {
    Files.writeString(unfinished.resolve(BUILDER), Fingerprint.ofProgram());
    Path target = at(fingerprint);
    try {
      if (Files.exists(target)) {
        moveAside(target);
      }
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!isWhole(target)) { // otherwise another process has built the same meanwhile
        throw e;
      }
    }
    deleteOldest();
  }

  /** Whoever has files of it open goes on with those. */
  private void moveAside(Path target) throws IOException {
    Path aside = unfinished();
    Files.move(target, aside.resolve("old"), StandardCopyOption.ATOMIC_MOVE);
    delete(aside);
  }

  /** The whole product that was used last, of those that this very program has built. */
  Optional<Product> last() throws IOException {
    if (!Files.isDirectory(directory)) {
      return Optional.empty();
    }
    return newestFirst().stream()
        .filter(product -> isWhole(product) && isOfThisProgram(product))
        .findFirst()
        .map(product -> new Product(product, false));
  }

  private static boolean isOfThisProgram(Path product) {
    try {
      return Files.readString(product.resolve(BUILDER)).equals(Fingerprint.ofProgram());
    } catch (IOException e) { // of a program that did not say
      return false;
    }
  }

  private List<Path> newestFirst() throws IOException {
    try (Stream<Path> built = Files.list(directory)) {
      return built
          .filter(path -> Files.isDirectory(path) && !isUnfinished(path))
          .sorted(Comparator.comparing(Products::lastModified).reversed())
          .toList();
    }
  }

  private void deleteOldest() throws IOException {
    List<Path> whole = newestFirst();
    for (Path product : whole.subList(Math.min(KEPT, whole.size()), whole.size())) {
      delete(product);
    }
    List<Path> cutOff;
    FileTime yesterday = FileTime.from(Instant.now().minus(Duration.ofDays(1)));
    try (Stream<Path> built = Files.list(directory)) {
      cutOff =
          built
              .filter(path -> isUnfinished(path) && lastModified(path).compareTo(yesterday) < 0)
              .toList();
    }
    for (Path build : cutOff) {
      delete(build);
    }
  }

  private static boolean isUnfinished(Path directory) {
    return directory.getFileName().toString().startsWith(UNFINISHED);
  }

  private static FileTime lastModified(Path path) {
    try {
      return Files.getLastModifiedTime(path);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }

  /** Deletes a directory, where it is there. */
  static void delete(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
