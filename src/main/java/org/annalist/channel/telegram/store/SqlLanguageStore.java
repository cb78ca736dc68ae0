package org.annalist.channel.telegram.store;

import java.util.Optional;
import org.annalist.channel.telegram.person.LanguageStore;
import org.annalist.state.store.StateDatabase;

/** The languages that people chose, in the state database. May be shared by threads. */
public final class SqlLanguageStore implements LanguageStore {
  private final StateDatabase database;

  /**
   * Makes the store.
   *
   * @param database the state
   */
  public SqlLanguageStore(StateDatabase database) {
    this.database = database;
  }

  @Override
  public Optional<String> of(long user) {
    String sql = "SELECT language FROM telegram_language WHERE person = ?";
    return database.query(row -> row.getString(1), sql, user).stream().findFirst();
  }

  @Override
  public void choose(long user, String tag) {
    database.update(
        "INSERT INTO telegram_language (person, language) VALUES (?, ?)"
            + " ON CONFLICT (person) DO UPDATE SET language = excluded.language",
        user,
        tag);
  }

  @Override
  public void forget(long user) {
    database.update("DELETE FROM telegram_language WHERE person = ?", user);
  }
}
