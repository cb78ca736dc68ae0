package org.annalist.setting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;

/**
 * A file that holds the bot's token and nothing else; a line break at its end does not count.
 *
 * @param file the file
 */
record TokenFile(Path file) {
  /** A token has some fifty characters; what is longer is another file. */
  private static final long LONGEST = 1000;

  /**
   * Reads the token.
   *
   * @throws SettingsException where there is none; the message says nothing of what the file holds
   */
  Secret read() {
    try {
      if (Files.size(file) > LONGEST) {
        throw wrong("is longer than a token");
      }
      String text = Files.readString(file).strip();
      if (text.isEmpty()) {
        throw wrong("is empty");
      }
      return SettingTable.TELEGRAM_TOKEN.kind().read(text, file);
    } catch (NoSuchFileException e) {
      throw wrong("does not exist");
    } catch (IOException e) {
      throw wrong("cannot be read");
    } catch (IllegalArgumentException e) {
      throw wrong("holds something else");
    }
  }

  /** What is unwise about the file; empty where nothing is, or the system cannot tell. */
  Optional<String> warning() {
    try {
      return Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ)
          ? Optional.of(
              "%s: %s can be read by every user of this machine. Run: chmod 600 %s"
                  .formatted(SettingTable.TELEGRAM_TOKEN_FILE.key(), file, file))
          : Optional.empty();
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  private SettingsException wrong(String finding) {
    return new SettingsException(
        List.of(
            new SettingProblem(
                SettingTable.TELEGRAM_TOKEN_FILE.key(),
                file + " " + finding,
                SettingTable.TELEGRAM_TOKEN.kind().expected(),
                "The file holds the token and nothing else.")));
  }
}
