package org.annalist.state.store;

import java.sql.SQLException;
import org.annalist.state.StateException;

/** Puts into words what is wrong with the state file, or with the database server. */
final class StateFault {
  /** SQLite's extended codes have the plain one in their lowest byte. */
  private static final int PLAIN = 0xff;

  private StateFault() {}

  static StateException of(String url, SQLException e) {
    return new StateException("state.url " + url + ": " + wording(url, e), e);
  }

  static StateException damaged(String url, String finding) {
    return new StateException("state.url " + url + ": " + damaged(finding), null);
  }

  /** Whether something could not be written to a file; beyond a quota that is a mere IOERR. */
  static boolean mayLackRoom(SQLException e) {
    int code = e.getErrorCode() & PLAIN;
    return code == 13 || code == 10; // FULL, IOERR
  }

  private static String wording(String url, SQLException e) {
    String said = String.valueOf(e.getMessage());
    return url.startsWith("jdbc:postgresql:")
        ? ServerFault.wording(e)
        : wording(e.getErrorCode(), said);
  }

  private static String wording(int code, String said) {
    return switch (code & PLAIN) {
      case 26 -> // NOTADB
          "it is not a SQLite database ("
              + said
              + "). Name another file; this one is left as it is.";
      case 11 -> damaged(said); // CORRUPT
      case 13 -> // FULL
          "there is no room left on the disk ("
              + said
              + "). Make room; until then messages wait at Telegram, and none is lost.";
      case 3, 8, 14 -> // PERM, READONLY, CANTOPEN
          "it cannot be opened for writing ("
              + said
              + "). Name a file in a folder that exists and can be written.";
      case 5, 6 -> // BUSY, LOCKED
          "another program holds it (" + said + "). Stop that program, or wait until it is done.";
      case 10 -> // IOERR
          "reading or writing failed ("
              + said
              + "). Look after the disk and the room on it; until then messages wait at Telegram.";
      default -> "it cannot be used (" + said + ").";
    };
  }

  private static String damaged(String finding) {
    return "the file is damaged ("
        + finding
        + "). Stop the bot, and put a backup in its place, or move it away: a new one is made then,"
        + " without the messages and subscriptions of the old one.";
  }
}
