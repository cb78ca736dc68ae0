package org.annalist.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A fenced block of a Markdown document.
 *
 * @param language the word behind the fence, such as {@code console}
 * @param text what stands between the fences
 */
record Fence(String language, String text) {
  private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");

  /** A command in a block {@code console}, with what it prints. */
  record Example(String command, String output) {}

  static List<Fence> in(Path document) throws IOException {
    return FENCE
        .matcher(Files.readString(document))
        .results()
        .map(match -> new Fence(match.group(1), match.group(2)))
        .toList();
  }

  /** The commands of a block {@code console} in their order; none in other blocks. */
  List<Example> examples() {
    if (!language.equals("console")) {
      return List.of();
    }
    return Pattern.compile("(?m)^\\$ (.*)\n((?:(?!\\$ ).*\n)*)")
        .matcher(text)
        .results()
        .map(match -> new Example(match.group(1), match.group(2)))
        .toList();
  }
}
