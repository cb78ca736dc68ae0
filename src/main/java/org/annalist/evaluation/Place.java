package org.annalist.evaluation;

import java.nio.file.Path;

/**
 * A line of a question file.
 *
 * @param file the file, as it was named
 * @param line the line, from 1
 */
public record Place(Path file, int line) {
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
