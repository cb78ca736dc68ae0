package org.annalist.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs the few commands that documents show, in the working directory of the test. The directory
 * {@code my-history} is the reader's, and lies in a directory of its own.
 */
final class ExampleShell {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final String OWN = "my-history";

  private final Path directory;

  ExampleShell(Path directory) {
    this.directory = directory;
  }

  /** Writes one of the reader's own files, which names its path in the first line. */
  void write(String text) throws IOException {
    Path file = path(text.lines().findFirst().orElseThrow().replace("# ", ""));
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Runs a command, and returns what it prints. */
  String run(String command) throws IOException {
    List<String> words = words(command);
    return switch (words.get(0)) {
      case "./annalist" -> annalist(words.subList(1, words.size()));
      case "cp" -> copy(words);
      default -> throw new AssertionError("no test knows how to run: " + command);
    };
  }

  /** Returns the words of a command; quotation marks hold several together. */
  static List<String> words(String command) {
    return WORD.matcher(command).results().map(ExampleShell::word).toList();
  }

  private static String word(MatchResult match) {
    return match.group(1) == null ? match.group(2) : match.group(1);
  }

  private String annalist(List<String> arguments) {
    String[] paths =
        arguments.stream()
            .map(word -> word.equals(OWN) ? path(word).toString() : word)
            .toArray(String[]::new);
    Run run = Run.of(directory, "", paths);
    if (run.code() != 0) {
      throw new AssertionError("annalist " + arguments + " failed: " + run.err());
    }
    return run.out();
  }

  /** Copies a folder of files into another: {@code cp -r FROM TO}. */
  private String copy(List<String> words) throws IOException {
    Path from = Path.of(words.get(2));
    Path to = path(words.get(3)).resolve(from.getFileName());
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
    return "";
  }

  private Path path(String word) {
    return directory.resolve(word);
  }
}
