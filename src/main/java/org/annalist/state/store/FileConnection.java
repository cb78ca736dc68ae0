package org.annalist.state.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Supplier;
import org.annalist.state.StateException;

/**
 * The one connection to a SQLite file, on which threads take turns.
 *
 * <p>What is written goes into the write-ahead log first, and from there into the file, which needs
 * room as well. Where there was none, the room that comes is the file's: if the log took it, as
 * each new try would have it, the log would grow with no end, and the file would never get any.
 */
final class FileConnection implements Connections {
  /**
   * WAL with FULL: what was confirmed to Telegram must outlast a power cut. A log of 400 KB, for
   * what it holds when the disk is full, so much room has to be made before anything goes on.
   */
  private static final List<String> SETUP =
      List.of(
          "PRAGMA busy_timeout = 5000",
          "PRAGMA journal_mode = WAL",
          "PRAGMA synchronous = FULL",
          "PRAGMA wal_autocheckpoint = 100",
          "PRAGMA secure_delete = ON");

  private final String url;
  private final Connection connection;
  private boolean isInTransaction;

  /** Whether something could not be written, and the log has not been emptied since. */
  private boolean lacksRoom;

  private FileConnection(String url, Connection connection) {
    this.url = url;
    this.connection = connection;
  }

  /**
   * Opens the file, and brings it up to date.
   *
   * @throws StateException when it cannot be opened, is not a SQLite file, or is damaged
   */
  static FileConnection open(StateFile file) {
    file.makeWhereMissing();
    int unused = StateUpgrade.run(file);
    try {
      FileConnection opened = new FileConnection(file.url(), StateFile.connect(file.url()));
      opened.prepare();
      return opened;
    } catch (SQLException e) {
      throw StateFault.of(file.url(), e);
    }
  }

  private void prepare() {
    try {
      SETUP.forEach(this::execute);
      check();
    } catch (StateException e) {
      close();
      throw e;
    }
  }

  /** A damaged page may be met weeks later; it is better to know at the start. */
  private void check() {
    String finding =
        with(
            it -> {
              try (Statement statement = it.createStatement();
                  ResultSet rows = statement.executeQuery("PRAGMA quick_check(1)")) {
                return rows.next() ? rows.getString(1) : "no answer";
              }
            });
    if (!finding.equals("ok")) {
      throw StateFault.damaged(url, finding.replaceAll("\\s+", " "));
    }
  }

  @Override
  public synchronized <T> T with(Use<T> use) {
    if (lacksRoom && !isInTransaction) {
      emptyLog();
    }
    try {
      return use.on(connection);
    } catch (SQLException e) {
      lacksRoom = lacksRoom || StateFault.mayLackRoom(e);
      throw StateFault.of(url, e);
    }
  }

  /** Where this cannot be done, what is read can be read all the same. */
  private void emptyLog() {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
      lacksRoom = row.next() && row.getInt("busy") != 0;
    } catch (SQLException e) {
      lacksRoom = true;
    }
  }

  @Override
  public synchronized <T> T inTransaction(Supplier<T> work) {
    execute("BEGIN IMMEDIATE");
    isInTransaction = true;
    boolean isOver = false;
    try {
      T result = work.get();
      execute("COMMIT");
      isOver = true;
      return result;
    } finally {
      if (!isOver) {
        rollBack();
      }
      isInTransaction = false;
    }
  }

  /** SQLite may have rolled back by itself, for one when the disk is full. */
  private void rollBack() {
    try {
      execute("ROLLBACK");
    } catch (StateException e) {
      // What led here is being thrown already.
    }
  }

  private void execute(String sql) {
    boolean unused =
        with(
            it -> {
              try (Statement statement = it.createStatement()) {
                return statement.execute(sql);
              }
            });
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw StateFault.of(url, e);
    }
  }
}
