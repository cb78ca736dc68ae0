package org.annalist.channel.telegram.store;

import org.annalist.channel.telegram.menu.MenuRecord;
import org.annalist.state.store.StateDatabase;

/** What was last set with Telegram for one bot, in the state database. May be shared by threads. */
public final class SqlMenuRecord implements MenuRecord {
  private final StateDatabase database;
  private final long bot;

  /**
   * Makes the record.
   *
   * @param database the state
   * @param bot Telegram's number for the bot
   */
  public SqlMenuRecord(StateDatabase database, long bot) {
    this.database = database;
    this.bot = bot;
  }

  @Override
  public boolean isSet(String item, String digest) {
    String sql = "SELECT digest FROM telegram_menu WHERE bot = ? AND item = ?";
    return database.query(row -> row.getString(1), sql, bot, item).contains(digest);
  }

  @Override
  public void set(String item, String digest) {
    database.update(
        "INSERT INTO telegram_menu (bot, item, digest) VALUES (?, ?, ?)"
            + " ON CONFLICT (bot, item) DO UPDATE SET digest = excluded.digest",
        bot,
        item,
        digest);
  }
}
