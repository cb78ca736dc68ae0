package org.annalist.channel.telegram.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.annalist.state.StateException;
import org.annalist.state.store.StateDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLanguageStoreTest {
  @TempDir private Path folder;

  @Test
  void keepsTheLastChoiceOfEachPersonOverARestartUntilItIsForgotten() {
    try (StateDatabase database = open()) {
      SqliteLanguageStore store = new SqliteLanguageStore(database);
      store.choose(7, "az");
      store.choose(7, "hy");
      store.choose(8, "ru");
    }
    try (StateDatabase database = open()) {
      SqliteLanguageStore store = new SqliteLanguageStore(database);
      assertThat(store.of(7)).contains("hy");
      store.forget(7);
      assertThat(store.of(7)).isEmpty();
      assertThat(store.of(8)).contains("ru");
    }
  }

  @Test
  void aFileThatIsNoDatabaseIsRefusedByItsSetting() throws IOException {
    Files.writeString(folder.resolve("state.db"), "Once upon a time in Ruritania. ".repeat(100));
    assertThatThrownBy(this::open)
        .isInstanceOf(StateException.class)
        .hasMessageStartingWith("state.url jdbc:sqlite:")
        .hasMessageContaining("not a SQLite database");
  }

  private StateDatabase open() {
    return StateDatabase.open("jdbc:sqlite:" + folder.resolve("state.db"));
  }
}
