package org.annalist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The imports of the program's own files. */
public final class Imports {
  static final Path SOURCES = Path.of("src/main/java/org/annalist");

  private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+);");
  private static final Pattern OWN = Pattern.compile("org\\.annalist\\.((?:[a-z]\\w*\\.)*)[A-Z].*");

  private Imports() {}

  /** Learns of an import. */
  public interface Visitor {
    /**
     * Learns of an import.
     *
     * @param owner the package that imports, without {@code org.annalist.}
     * @param imported what it imports, in full
     * @param file where
     */
    void visit(String owner, String imported, Path file);
  }

  /** Shows every import of every file. */
  public static void forEach(Visitor visitor) {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> forEach(file, visitor));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void forEach(Path file, Visitor visitor) {
    String owner =
        SOURCES.relativize(file.getParent()).toString().replace('\\', '.').replace('/', '.');
    Matcher imports = IMPORT.matcher(read(file));
    while (imports.find()) {
      visitor.visit(owner, imports.group(1), file);
    }
  }

  /**
   * Names the package of what is imported.
   *
   * @return without {@code org.annalist.}; empty for a library's
   */
  public static Optional<String> packageOf(String imported) {
    Matcher own = OWN.matcher(imported);
    return own.matches() && !own.group(1).isEmpty()
        ? Optional.of(own.group(1).substring(0, own.group(1).length() - 1))
        : Optional.empty();
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
