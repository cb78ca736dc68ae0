package org.annalist.state.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.annalist.state.StateException;
import org.sqlite.JDBC;

/**
 * The file that the state is kept in, as the setting {@code state.url} names it. Immutable; each
 * method opens a connection of its own and closes it.
 */
public final class StateFile {
  private static final String SQLITE = "jdbc:sqlite:";

  private final String url;
  private final Path path;

  /**
   * Names the file; nothing is opened.
   *
   * @param url the setting {@code state.url}
   * @throws StateException when it does not name a SQLite file
   */
  public StateFile(String url) {
    if (!url.startsWith(SQLITE)) {
      throw new StateException(
          "state.url is not a file. Set it to " + SQLITE + "var/state.db or leave it out.", null);
    }
    this.url = url;
    String file = url.substring(SQLITE.length());
    int options = file.indexOf('?');
    this.path = Path.of(options < 0 ? file : file.substring(0, options)).toAbsolutePath();
  }

  /**
   * Returns the address as JDBC takes it.
   *
   * @return the setting
   */
  public String url() {
    return url;
  }

  /**
   * Returns where the file lies.
   *
   * @return an absolute path; the file need not be there
   */
  public Path path() {
    return path;
  }

  /**
   * Tries whether the file can be written, without writing to it.
   *
   * @return the version of its layout; 0 where there is no such file yet
   * @throws StateException when it cannot be read or written, is damaged, or is newer than the
   *     program
   */
  public int tryOut() {
    if (!Files.exists(path)) {
      return 0;
    }
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      int version = StateUpgrade.version(statement);
      statement.execute("BEGIN IMMEDIATE");
      statement.execute("ROLLBACK");
      requireSound(statement, "quick_check", path);
      return version;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /**
   * Makes an empty file that only its owner can read, where there is none. SQLite gives what it
   * writes beside it the same permissions.
   */
  void makeWhereMissing() {
    if (!Files.exists(path)) {
      try {
        Files.createFile(path, forOwner(path));
      } catch (IOException e) {
        return; // SQLite tells what is wrong, unless another has made it meanwhile
      }
    }
  }

  /** What makes a new file its owner's alone, where the file system knows owners. */
  static FileAttribute<?>[] forOwner(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /** By the driver itself: to look for one would load those of other databases as well. */
  static Connection connect(String url) throws SQLException {
    return JDBC.createConnection(url, new Properties());
  }

  Connection open() throws SQLException {
    Connection connection = connect(url);
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = 5000");
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  static void requireSound(Statement statement, String check, Path file) throws SQLException {
    try (ResultSet rows = statement.executeQuery("PRAGMA " + check + "(1)")) {
      String finding = rows.next() ? rows.getString(1) : "no answer";
      if (!"ok".equals(finding)) {
        throw new StateException(
            file + ": the database is damaged (" + finding + "). Restore a backup of it.", null);
      }
    }
  }

  StateException failed(SQLException e) {
    return StateFault.of(url, e);
  }
}
