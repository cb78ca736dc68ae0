package org.annalist.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A digest of everything that compiled knowledge depends on: the knowledge files and the program.
 */
final class Fingerprint {
  private static final int LENGTH = 16;

  /** Two changes within so long may bear the same time. */
  private static final Duration UNSETTLED = Duration.ofSeconds(2);

  private Fingerprint() {}

  /** The fingerprint of a directory of knowledge as this program compiles it. */
  static String of(Path knowledgeDirectory) throws IOException {
    MessageDigest digest = sha256();
    addTree(digest, knowledgeDirectory);
    digest.update(Program.DIGEST);
    return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
  }

  /**
   * What tells, much sooner than its fingerprint, that a directory and this program are as they
   * were: the names, sizes, times and places on the disk of the files.
   *
   * @return a short text, or empty where a file is so new that it might change once more unseen
   */
  static Optional<String> listing(Path knowledgeDirectory) throws IOException {
    FileTime settled = FileTime.from(Instant.now().minus(UNSETTLED));
    StringBuilder listing = new StringBuilder();
    boolean isSettled =
        list(knowledgeDirectory, settled, listing) && list(program(), settled, listing);
    return isSettled && stampOf(program()).equals(ProgramFiles.STAMP)
        ? Optional.of(of(listing.toString()))
        : Optional.empty();
  }

  private static boolean list(Path root, FileTime settled, StringBuilder listing)
      throws IOException {
    for (Path file : files(root)) {
      BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
      if (seen.lastModifiedTime().compareTo(settled) > 0) {
        return false;
      }
      listing.append(file).append('\0').append(seen.size()).append('\0');
      listing.append(seen.lastModifiedTime().to(TimeUnit.NANOSECONDS)).append('\0');
      listing.append(seen.fileKey()).append('\0');
    }
    return true;
  }

  /** Has the program read now, before another may be put in its place while it runs on. */
  static void rememberProgram() {
    int unused = Program.DIGEST.length;
  }

  /** The fingerprint of this program, as it was when it started. */
  static String ofProgram() {
    return HexFormat.of().formatHex(Program.DIGEST).substring(0, LENGTH);
  }

  /** The fingerprint of a text. */
  static String of(String text) {
    byte[] hash = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash).substring(0, LENGTH);
  }

  /**
   * What can be told of files without reading them: names, sizes and times. Where it is the same,
   * the fingerprint hardly ever differs.
   */
  static String stampOf(Path root) throws IOException {
    StringBuilder stamp = new StringBuilder();
    for (Path file : files(root)) {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      stamp.append(file).append('|').append(attributes.size());
      stamp.append('|').append(attributes.lastModifiedTime().toInstant()).append('\n');
    }
    return of(stamp.toString());
  }

  private static void addTree(MessageDigest digest, Path root) throws IOException {
    for (Path file : files(root)) {
      digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update(bytes(file));
      digest.update((byte) 0);
    }
  }

  /** A disk that fails does not say where. */
  private static byte[] bytes(Path file) throws IOException {
    try {
      return Files.readAllBytes(file);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw new FileSystemException(file.toString(), null, e.getMessage());
    }
  }

  private static List<Path> files(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      return Files.exists(root) ? List.of(root) : List.of();
    }
    try (Stream<Path> files = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
      return files.filter(Fingerprint::matters).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean matters(Path file) {
    String name = file.getFileName().toString();
    boolean isKnowledge = name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".txt");
    boolean isProgram = name.endsWith(".class") || name.endsWith(".sql");
    return (isKnowledge || isProgram) && Files.isRegularFile(file);
  }

  /** How the program's files were when they were first looked at, which is at every start. */
  private static final class ProgramFiles {
    static final String STAMP = stamp();

    private static String stamp() {
      try {
        return stampOf(program());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * The program as it was when it started. What it compiles must not pass for the work of another
   * that was put in its place meanwhile.
   */
  private static final class Program {
    static final byte[] DIGEST = digest();

    private static byte[] digest() {
      try {
        MessageDigest digest = sha256();
        addTree(digest, program());
        return digest.digest();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static Path program() {
    try {
      return Path.of(Fingerprint.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program does not know where it lies", e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
