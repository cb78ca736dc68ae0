package org.annalist.state.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.annalist.state.StateException;
import org.postgresql.Driver;

/** Tries whether a state on a database server can be used, and changes nothing there. */
public final class StateServer {
  /** The driver logs by itself, and quotes addresses: what it has to say comes as exceptions. */
  private static final Logger DRIVER = Logger.getLogger("org.postgresql");

  static {
    DRIVER.setLevel(Level.OFF);
  }

  private StateServer() {}

  /**
   * Tries it.
   *
   * @param address a {@code jdbc:postgresql:} address
   * @return the version of its layout; 0 where there is none yet
   * @throws StateException when it cannot be reached, does not let the user in, or holds what a
   *     newer program has written
   */
  public static int tryOut(StateAddress address) {
    requireReadable(address);
    try (Connection connection =
        DriverManager.getConnection(address.url(), properties(address, "annalist check-config"))) {
      return ServerUpgrade.version(connection);
    } catch (SQLException e) {
      throw StateFault.of(address.toString(), e);
    }
  }

  /** What cannot be read is refused before anything quotes it, with a password perhaps. */
  static void requireReadable(StateAddress address) {
    if (Driver.parseURL(address.url(), new Properties()) == null) {
      throw new StateException(
          "state.url "
              + address
              + ": it is no address of a PostgreSQL database. Write jdbc:postgresql://HOST/NAME, and"
              + " set state.user and state.password.",
          null);
    }
  }

  /** How a connection is made that belongs to no pool. */
  static Properties properties(StateAddress address, String name) {
    Properties properties = new Properties();
    if (!address.user().isEmpty()) {
      properties.setProperty("user", address.user());
      properties.setProperty("password", address.password().reveal());
    }
    properties.setProperty("ApplicationName", name);
    properties.setProperty("connectTimeout", "5");
    properties.setProperty("loginTimeout", "5");
    properties.setProperty("socketTimeout", "20");
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("logServerErrorDetail", "false");
    return properties;
  }
}
