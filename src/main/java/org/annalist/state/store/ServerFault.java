package org.annalist.state.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Puts into words what is wrong with a database server. */
final class ServerFault {
  private ServerFault() {}

  /**
   * Says what is wrong and how to mend it.
   *
   * @param e what the server said, or that it was not reached
   * @return without the address, which is said before it
   */
  static String wording(SQLException e) {
    SQLException cause = cause(e);
    String said =
        String.valueOf(cause.getMessage()).replaceAll("\\s+", " ").replaceFirst("\\.$", "");
    String state = String.valueOf(cause.getSQLState());
    return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
      case "28" -> "the server refuses the user (" + said + "). Set state.user and state.password.";
      case "3D" -> "there is no such database (" + said + "). Make it: createdb --owner USER NAME.";
      case "42" -> "the database cannot be used so (" + said + "). Make the user its owner.";
      case "25" -> "it cannot be written (" + said + "). Name the primary server, not a copy.";
      case "53" ->
          "the server has no room or no connections left ("
              + said
              + "). Make room; until then messages wait at Telegram, and none is lost.";
      case "08", "57", "" ->
          "the database server cannot be reached ("
              + said
              + "). Is it running? Until then messages wait at Telegram, and none is lost.";
      default -> "it cannot be used (" + said + ").";
    };
  }

  /** A pool that waited in vain for a connection tells why in the cause. */
  private static SQLException cause(SQLException e) {
    @Nullable Throwable cause = e.getCause();
    return cause instanceof SQLException deeper ? cause(deeper) : e;
  }
}
