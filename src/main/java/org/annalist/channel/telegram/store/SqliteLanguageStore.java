package org.annalist.channel.telegram.store;

import java.util.Optional;
import org.annalist.channel.telegram.person.LanguageStore;
import org.annalist.state.store.StateDatabase;

/** The languages that people chose, in the state file. May be shared by threads. */
public final class SqliteLanguageStore implements LanguageStore {
  private final StateDatabase database;

  /**
   * Makes the store, and its table where there is none.
   *
   * @param database the state file
   */
  public SqliteLanguageStore(StateDatabase database) {
    this.database = database;
    database.layOut(
        """
        CREATE TABLE IF NOT EXISTS telegram_language (
          person INTEGER PRIMARY KEY, language TEXT NOT NULL)""");
  }

  @Override
  public Optional<String> of(long user) {
    String sql = "SELECT language FROM telegram_language WHERE person = ?";
    return database.query(row -> row.getString(1), sql, user).stream().findFirst();
  }

  @Override
  public void choose(long user, String tag) {
    database.update("INSERT OR REPLACE INTO telegram_language VALUES (?, ?)", user, tag);
  }

  @Override
  public void forget(long user) {
    database.update("DELETE FROM telegram_language WHERE person = ?", user);
  }
}
