package org.annalist.knowledge.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annalist.knowledge.WordStore;

/** Words in a compiled SQLite file. Safe for several threads. */
public final class SqliteWordStore implements WordStore {
  /** So many words are kept as the database told of them. */
  private static final int MOST_KEPT = 20_000;

  private final Database database;
  private final KeyFilter words;
  private final KeyFilter forms;
  private final Recent<String, Boolean> recent = new Recent<>(MOST_KEPT);

  SqliteWordStore(Database database) {
    this.database = database;
    this.words = KeyFilters.read(database, KeyFilters.WORDS);
    this.forms = KeyFilters.read(database, KeyFilters.FORMS);
  }

  @Override
  public Set<String> known(Collection<String> words) {
    Set<String> known = new HashSet<>();
    for (String word : words) {
      if (this.words.mayHave(word) && isKnown(word)) {
        known.add(word);
      }
    }
    return known;
  }

  private boolean isKnown(String word) {
    return recent.of(
        word, w -> !database.query(row -> 1, "SELECT 1 FROM word WHERE word = ?", w).isEmpty());
  }

  @Override
  public Map<String, Set<String>> byForm(Collection<String> forms) {
    Map<String, Set<String>> words = new HashMap<>();
    List<String> likely = this.forms.of(forms);
    if (likely.isEmpty()) {
      return words;
    }
    database.query(
        row ->
            words
                .computeIfAbsent(row.getString("form"), form -> new HashSet<>())
                .add(row.getString("word")),
        "SELECT form, word FROM word_form WHERE form IN (SELECT value FROM json_each(?))",
        JsonArray.of(likely));
    return words;
  }
}
