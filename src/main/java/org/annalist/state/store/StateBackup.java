package org.annalist.state.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.annalist.state.StateException;

/** Copies the state database while a bot may be using it. */
public final class StateBackup {
  private StateBackup() {}

  /**
   * Makes a copy of one moment, checks it, and only then gives it its name.
   *
   * @param file the state database
   * @param target the copy, in a folder that exists; only its owner may read it
   * @return the size of the copy in bytes
   * @throws StateException when the database cannot be read, or the copy is not sound
   * @throws IOException when the copy is there already or cannot be written, or when there is no
   *     state database
   */
  public static long of(StateFile file, Path target) throws IOException {
    if (!Files.exists(file.path())) {
      throw new NoSuchFileException(file.path().toString());
    }
    if (Files.exists(target)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
    Files.deleteIfExists(unfinished);
    Files.createFile(unfinished, StateFile.forOwner(unfinished));
    try {
      copy(file, unfinished);
      check(unfinished);
      Files.move(unfinished, target); // fails where another has made it meanwhile
      return Files.size(target);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** Reads in one transaction, which holds up nobody who writes, and leaves deleted rows out. */
  private static void copy(StateFile file, Path target) {
    try (Connection connection = file.open();
        PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
      vacuum.setString(1, target.toString());
      vacuum.execute();
    } catch (SQLException e) {
      throw new StateException(
          file.path() + ": no backup was made: " + e.getMessage() + ". Is there room for it?", e);
    }
  }

  private static void check(Path copy) {
    try (Connection connection = StateFile.connect("jdbc:sqlite:" + copy);
        Statement statement = connection.createStatement()) {
      StateFile.requireSound(statement, "integrity_check", copy);
    } catch (SQLException e) {
      throw new StateException(copy + ": the backup cannot be read: " + e.getMessage(), e);
    }
  }
}
