package org.annalist.state.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** The kinds of database that the state can be kept in, for tests that hold for each of them. */
public enum States {
  SQLITE,
  POSTGRESQL;

  /** An empty one. */
  public StateAddress empty(Path folder) {
    if (this == SQLITE) {
      return StateAddress.of("jdbc:sqlite:" + folder.resolve("state.db"));
    }
    try {
      return PostgresServer.running().database();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Opens a database on a server as one instance, which counts as gone after a while. */
  public static StateDatabase oneOfSeveral(StateAddress address, Duration lease) {
    return StateDatabase.openAsOneOfSeveral(address, lease);
  }
}
