package org.annalist.state.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

/** The way to a database; one for each kind of database. May be shared by threads. */
interface Connections extends AutoCloseable {
  /** What is done with a connection. */
  @FunctionalInterface
  interface Use<T> {
    T on(Connection connection) throws SQLException;
  }

  /**
   * Uses a connection: within a transaction of this thread the one that it is on.
   *
   * @throws org.annalist.state.StateException when it fails
   */
  <T> T with(Use<T> use);

  /**
   * Does something of which all is written, or nothing. Where it lost against another transaction
   * it may be done again, from the beginning.
   *
   * @throws org.annalist.state.StateException when it fails
   */
  <T> T inTransaction(Supplier<T> work);

  @Override
  void close();
}
