package org.annalist.knowledge.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.annalist.knowledge.WordStore;

/** Words in a compiled SQLite file. Safe for several threads. */
public final class SqliteWordStore implements WordStore {
  private final Database database;

  SqliteWordStore(Database database) {
    this.database = database;
  }

  @Override
  public Set<String> known(Collection<String> words) {
    return new HashSet<>(
        database.query(
            row -> row.getString("word"),
            "SELECT word FROM word WHERE word IN (SELECT value FROM json_each(?))",
            JsonArray.of(words)));
  }

  @Override
  public Map<String, Set<String>> byForm(Collection<String> forms) {
    Map<String, Set<String>> words = new HashMap<>();
    database.query(
        row ->
            words
                .computeIfAbsent(row.getString("form"), form -> new HashSet<>())
                .add(row.getString("word")),
        "SELECT form, word FROM word_form WHERE form IN (SELECT value FROM json_each(?))",
        JsonArray.of(forms));
    return words;
  }
}
