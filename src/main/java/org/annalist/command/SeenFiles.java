package org.annalist.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** Notes the fingerprint of files by their listing, so that a start need not read them all. */
final class SeenFiles {
  private final Path file;

  /**
   * Makes notes.
   *
   * @param file where the last one is; it need not exist
   */
  SeenFiles(Path file) {
    this.file = file;
  }

  /** The fingerprint noted for a listing, or empty where the last note is on another one. */
  Optional<String> fingerprintOf(String listing) {
    try {
      List<String> lines = Files.readAllLines(file);
      return lines.size() == 2 && lines.get(0).equals(listing)
          ? Optional.of(lines.get(1))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Notes a fingerprint; where that fails, the next start works it out again. */
  void note(String listing, String fingerprint) {
    try {
      Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "seen-", ".part");
      try {
        Files.writeString(part, listing + "\n" + fingerprint + "\n");
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      // Nothing is noted.
    }
  }
}
