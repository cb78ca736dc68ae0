package org.annalist.state.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Supplier;
import org.annalist.state.StateException;

/** The one connection to a SQLite file, on which threads take turns. */
final class FileConnection implements Connections {
  /** WAL with FULL: what was confirmed to Telegram must outlast a power cut. */
  private static final List<String> SETUP =
      List.of(
          "PRAGMA busy_timeout = 5000",
          "PRAGMA journal_mode = WAL",
          "PRAGMA synchronous = FULL",
          "PRAGMA secure_delete = ON");

  private final String url;
  private final Connection connection;

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
    try {
      return use.on(connection);
    } catch (SQLException e) {
      throw StateFault.of(url, e);
    }
  }

  @Override
  public synchronized <T> T inTransaction(Supplier<T> work) {
    execute("BEGIN IMMEDIATE");
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
