package org.annalist.state.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.annalist.setting.Secret;
import org.annalist.state.StateException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StateServerTest {
  private StateAddress address = StateAddress.of("");

  @BeforeEach
  void make() throws Exception {
    address = PostgresServer.running().database();
  }

  @Test
  void isLaidOutByTheFirstThatOpensIt() {
    assertThat(StateServer.tryOut(address)).isZero();
    StateDatabase.open(address).close();
    assertThat(StateServer.tryOut(address)).isEqualTo(ServerUpgrade.VERSION);
    StateDatabase.open(address).close();
  }

  @Test
  void ofSeveralThatStartAtOnceOneLaysItOut() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> starts = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        starts.add(threads.submit(() -> StateDatabase.open(address).close()));
      }
      for (Future<?> start : starts) {
        start.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(StateServer.tryOut(address)).isEqualTo(ServerUpgrade.VERSION);
  }

  @Test
  void whatANewerProgramWroteIsRefused() {
    try (StateDatabase database = StateDatabase.open(address)) {
      database.update("UPDATE annalist_state SET version = ?", ServerUpgrade.VERSION + 1);
    }
    assertThatThrownBy(() -> StateDatabase.open(address))
        .isInstanceOf(StateException.class)
        .hasMessageContaining("has version " + (ServerUpgrade.VERSION + 1));
  }

  @Test
  void aWrongPasswordIsNamedAndNotShown() {
    StateAddress wrong = new StateAddress(address.url(), address.user(), new Secret("wrong-one"));
    assertThatThrownBy(() -> StateDatabase.open(wrong))
        .isInstanceOf(StateException.class)
        .hasMessageStartingWith("state.url " + address.url() + ": the server refuses the user (")
        .hasMessageEndingWith("Set state.user and state.password.")
        .hasMessageNotContaining("wrong-one");
    StateAddress inUrl = StateAddress.of(address.url() + "?user=annalist&password=wrong-one");
    assertThatThrownBy(() -> StateServer.tryOut(inUrl))
        .hasMessageContaining("password=***")
        .hasMessageNotContaining("wrong-one");
  }

  @Test
  void aServerOrDatabaseThatIsNotThereIsNamed() {
    String missing = address.url().replaceFirst("state_", "none_");
    assertThatThrownBy(
            () -> StateDatabase.open(new StateAddress(missing, "annalist", address.password())))
        .hasMessageContaining("there is no such database (");
    assertThatThrownBy(() -> StateDatabase.open("jdbc:postgresql://127.0.0.1:1/bot"))
        .hasMessageContaining("the database server cannot be reached (");
  }

  @Test
  void whatIsGatheredIsWrittenTogetherOrNotAtAll() {
    try (StateDatabase state = StateDatabase.open(address)) {
      state.layOut("CREATE TABLE note (text TEXT)");
      assertThatThrownBy(
              () ->
                  state.inTransaction(
                      () -> {
                        state.update("INSERT INTO note VALUES (?)", "one");
                        throw new IllegalStateException("a crash");
                      }))
          .hasMessage("a crash");
      assertThat(state.query(row -> row.getString(1), "SELECT text FROM note")).isEmpty();
      int unused = state.inTransaction(() -> state.update("INSERT INTO note VALUES (?)", "two"));
      assertThat(state.query(row -> row.getString(1), "SELECT text FROM note"))
          .containsExactly("two");
    }
  }
}
