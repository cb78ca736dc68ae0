package org.annalist.channel.telegram.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.annalist.state.store.StateAddress;
import org.annalist.state.store.StateDatabase;
import org.annalist.state.store.States;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(States.class)
class SqlLanguageStoreTest {
  @Parameter private States kind;
  @TempDir private Path folder;

  @Test
  void keepsTheLastChoiceOfEachPersonOverARestartUntilItIsForgotten() {
    StateAddress address = kind.empty(folder);
    try (StateDatabase database = StateDatabase.open(address)) {
      SqlLanguageStore store = new SqlLanguageStore(database);
      store.choose(7, "az");
      store.choose(7, "hy");
      store.choose(8, "ru");
    }
    try (StateDatabase database = StateDatabase.open(address)) {
      SqlLanguageStore store = new SqlLanguageStore(database);
      assertThat(store.of(7)).contains("hy");
      store.forget(7);
      assertThat(store.of(7)).isEmpty();
      assertThat(store.of(8)).contains("ru");
    }
  }
}
