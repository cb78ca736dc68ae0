package org.annalist.command;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What went wrong with a file, in words. */
final class FileMistakes {
  private FileMistakes() {}

  static String wording(FileSystemException e) {
    String reason = e.getReason() == null ? "it cannot be read or written" : e.getReason();
    if (e instanceof NoSuchFileException) {
      reason = "there is no such file. Check the path";
    } else if (e instanceof AccessDeniedException) {
      reason = "access is denied. Check who may read and write it";
    }
    return e.getFile() + ": " + reason + ".";
  }
}
