package org.annalist.command;

import java.nio.file.Path;

/** The directory that the launcher lies in, from which relative paths of settings start. */
final class Home {
  private Home() {}

  static Path directory() {
    return Path.of(System.getProperty("annalist.home", "")).toAbsolutePath();
  }
}
