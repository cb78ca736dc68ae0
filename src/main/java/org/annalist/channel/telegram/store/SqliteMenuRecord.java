package org.annalist.channel.telegram.store;

import org.annalist.channel.telegram.menu.MenuRecord;
import org.annalist.state.store.StateDatabase;

/** What was last set with Telegram for one bot, in the state file. May be shared by threads. */
public final class SqliteMenuRecord implements MenuRecord {
  private final StateDatabase database;
  private final long bot;

  /**
   * Makes the record, and its table where there is none.
   *
   * @param database the state file
   * @param bot Telegram's number for the bot
   */
  public SqliteMenuRecord(StateDatabase database, long bot) {
    this.database = database;
    this.bot = bot;
    database.layOut(
        """
        CREATE TABLE IF NOT EXISTS telegram_menu (
          bot INTEGER NOT NULL, item TEXT NOT NULL, digest TEXT NOT NULL, PRIMARY KEY (bot, item))""");
  }

  @Override
  public boolean isSet(String item, String digest) {
    String sql = "SELECT digest FROM telegram_menu WHERE bot = ? AND item = ?";
    return database.query(row -> row.getString(1), sql, bot, item).contains(digest);
  }

  @Override
  public void set(String item, String digest) {
    database.update("INSERT OR REPLACE INTO telegram_menu VALUES (?, ?, ?)", bot, item, digest);
  }
}
