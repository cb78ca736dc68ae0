package org.annalist.knowledge.file;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.annalist.knowledge.Problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * Finds the YAML files of a knowledge directory. Links are followed; hidden files and folders are
 * passed by. Belongs to one thread.
 */
final class KnowledgeFiles extends SimpleFileVisitor<Path> {
  /** The folder of a knowledge directory that holds utterances. */
  static final String TRAINING = "training";

  private static final int MOST_FILES = 20_000;

  private final Path directory;
  private final Problems problems;
  private final List<Path> found = new ArrayList<>();
  private int visited;
  private int failures;

  private KnowledgeFiles(Path directory, Problems problems) {
    this.directory = directory;
    this.problems = problems;
  }

  /** Returns the files in the order of their paths, as they are shown to people. */
  static List<Path> find(Path directory, Problems problems) {
    KnowledgeFiles files = new KnowledgeFiles(shown(directory), problems);
    files.walk();
    return files.found;
  }

  /** Returns a path relative to where the program was started, if it can be. */
  static Path shown(Path path) {
    Path start = Path.of("").toAbsolutePath();
    Path whole = path.toAbsolutePath().normalize();
    return whole.startsWith(start) && !whole.equals(start) ? start.relativize(whole) : path;
  }

  private void walk() {
    if (!Files.isDirectory(directory)) {
      report(
          directory,
          Files.exists(directory) ? "this is not a directory" : "there is no such directory",
          "Name the directory that holds the knowledge files.");
      return;
    }
    try {
      Files.walkFileTree(
          directory, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
    } catch (IOException e) {
      reportUnreadable(directory, e);
    }
    if (found.isEmpty() && failures == 0) {
      report(directory, "no .yaml file stands here", "Put the knowledge into .yaml files here.");
    }
    Collections.sort(found);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean passedBy = isHidden(folder) || folder.equals(directory.resolve(TRAINING));
    return passedBy && !folder.equals(directory)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    visited++;
    if (visited > MOST_FILES) {
      found.clear();
      report(
          directory,
          String.format(Locale.ROOT, "more than %,d files stand here", MOST_FILES),
          "Name a directory that holds knowledge only.");
      return FileVisitResult.TERMINATE;
    }
    if (isYaml(file)) {
      found.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    if (failure instanceof FileSystemLoopException) {
      report(file, "this link leads back to a folder that it stands in", "Take the link out.");
    } else {
      reportUnreadable(file, failure);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
    if (failure != null) {
      reportUnreadable(folder, failure);
    }
    return FileVisitResult.CONTINUE;
  }

  private static boolean isYaml(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return !isHidden(file) && (name.endsWith(".yaml") || name.endsWith(".yml"));
  }

  private static boolean isHidden(Path path) {
    return path.getFileName() != null && path.getFileName().toString().startsWith(".");
  }

  private void reportUnreadable(Path path, IOException failure) {
    report(
        path,
        "this cannot be read (" + failure.getClass().getSimpleName() + ")",
        "See that it is there and that it may be read.");
  }

  private void report(Path path, String finding, String mend) {
    failures++;
    problems.error(new Place(path, 1, 1), finding, mend);
  }
}
