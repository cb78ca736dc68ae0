package org.annalist.state.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.annalist.state.Changes;
import org.annalist.state.StateException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StateDatabaseTest {
  private Path file;
  private String url;
  private StateDatabase state;

  @BeforeEach
  void open(@TempDir Path folder) {
    file = folder.resolve("state.db");
    url = "jdbc:sqlite:" + file;
    state = StateDatabase.open(url);
    state.layOut("CREATE TABLE IF NOT EXISTS note (text TEXT)");
  }

  @AfterEach
  void close() {
    state.close();
  }

  @Test
  void whereThereWasNoRoomTheLogIsEmptiedBeforeAnythingElse() throws IOException {
    Path log = Path.of(file + "-wal");
    state.layOut("PRAGMA max_page_count = 1"); // SQLite takes what is used by now
    assertThatThrownBy(() -> note("x".repeat(100_000)))
        .hasMessageContaining("there is no room left on the disk");
    assertThat(log).isNotEmptyFile();
    assertThat(notes()).isEmpty();
    assertThat(log).isEmptyFile();
    state.layOut("PRAGMA max_page_count = 10000");
    note("one");
    assertThat(notes()).containsExactly("one");
    assertThat(log).isNotEmptyFile();
  }

  @Test
  void whatIsGatheredIsWrittenTogetherOrNotAtAll() {
    Changes changes =
        state.staging().gather(() -> List.of("one", "two").forEach(this::noteWithTheRest));
    assertThat(notes()).isEmpty();
    assertThatThrownBy(
            () ->
                state.inTransaction(
                    () -> {
                      changes.write();
                      throw new IllegalStateException("a crash");
                    }))
        .hasMessage("a crash");
    assertThat(notes()).isEmpty();
    int written =
        state.inTransaction(
            () -> {
              changes.write();
              return 1;
            });
    assertThat(written).isEqualTo(1);
    assertThat(notes()).containsExactly("one", "two");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void onlyItsOwnerCanReadTheFileAndWhatStandsBesideIt() throws IOException {
    noteWithTheRest("now");
    try (var files = Files.list(file.toAbsolutePath().getParent())) {
      assertThat(files.filter(it -> it.getFileName().toString().matches("state\\.db(-wal)?")))
          .hasSize(2)
          .allSatisfy(
              it ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(it)))
                      .isEqualTo("rw-------"));
    }
  }

  @Test
  void whereNothingIsGatheredAChangeIsWrittenAtOnce() {
    noteWithTheRest("now");
    assertThat(notes()).containsExactly("now");
  }

  @Test
  void whatFailsWhileItIsGatheredLeavesNothingBehind() {
    assertThatThrownBy(
            () ->
                state
                    .staging()
                    .gather(
                        () -> {
                          noteWithTheRest("lost");
                          throw new IllegalStateException("a fault");
                        }))
        .hasMessage("a fault");
    noteWithTheRest("later");
    assertThat(notes()).containsExactly("later");
  }

  @Test
  void aFullDiskIsNamedAndOvercome() {
    state.layOut("PRAGMA max_page_count = 3");
    assertThatThrownBy(() -> fill())
        .isInstanceOf(StateException.class)
        .hasMessageStartingWith("state.url " + url + ": there is no room left on the disk (")
        .hasMessageEndingWith("Make room; until then messages wait at Telegram, and none is lost.");
    state.layOut("PRAGMA max_page_count = 10000");
    assertThat(notes()).isEmpty();
    fill();
    assertThat(notes()).hasSize(100);
  }

  @Test
  void theNextBotLearnsHowTheLastOneEnded() throws IOException {
    StateAddress address = StateAddress.of("jdbc:sqlite:" + file.resolveSibling("bot.db"));
    Path lock = file.resolveSibling("bot.db.lock");
    assertThat(hasBreakBefore(address)).isFalse();
    assertThat(hasBreakBefore(address)).isFalse();
    try (StateDatabase running = StateDatabase.openForBot(address)) {
      assertThat(running.isAfterBreak()).isFalse();
      Files.copy(lock, file.resolveSibling("left"));
    }
    Files.move(file.resolveSibling("left"), lock, StandardCopyOption.REPLACE_EXISTING);
    assertThat(hasBreakBefore(address)).isTrue();
    assertThat(hasBreakBefore(address)).isFalse();
  }

  private static boolean hasBreakBefore(StateAddress address) {
    try (StateDatabase bot = StateDatabase.openForBot(address)) {
      return bot.isAfterBreak();
    }
  }

  @Test
  void whatIsWrongIsSaidAtTheStartAsWellAsLater() throws IOException {
    Path other = file.resolveSibling("letter.txt");
    Files.writeString(other, "this is a letter, and no database ".repeat(100));
    StateFile letter = new StateFile("jdbc:sqlite:" + other);
    assertThatThrownBy(letter::tryOut)
        .isInstanceOf(StateException.class)
        .hasMessageContaining("it is not a SQLite database (");
    assertThat(letter.failed(new SQLException("full", "", 13)))
        .hasMessageContaining("there is no room left on the disk (full). Make room;");
  }

  @Test
  void aDamagedFileIsRefusedAndLeftAsItIs() throws IOException {
    fill();
    state.close();
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 4096; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    Files.write(file, bytes);
    assertThatThrownBy(() -> StateDatabase.open(url))
        .isInstanceOf(StateException.class)
        .hasMessageStartingWith("state.url " + url + ": the file is damaged (")
        .hasMessageContaining("put a backup in its place, or move it away");
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
  }

  @Test
  void aFileThatCannotBeWrittenIsRefused() {
    assertThatThrownBy(
            () ->
                StateDatabase.open("jdbc:sqlite:file:" + file + "?mode=ro")
                    .layOut("CREATE TABLE more (text TEXT)"))
        .isInstanceOf(StateException.class)
        .hasMessageContaining(": it cannot be opened for writing (")
        .hasMessageEndingWith("Name a file in a folder that exists and can be written.");
  }

  @Test
  @EnabledOnOs(OS.LINUX) // where nobody can write to /proc
  void aFolderThatCannotBeWrittenIsRefused() {
    String readOnly = "jdbc:sqlite:/proc/state.db";
    assertThatThrownBy(() -> StateDatabase.open(readOnly))
        .isInstanceOf(StateException.class)
        .hasMessageStartingWith("state.url " + readOnly + ": it cannot be opened for writing (");
    assertThatThrownBy(() -> StateLock.take(readOnly))
        .isInstanceOf(StateException.class)
        .hasMessageEndingWith("Name a file in a folder that exists and can be written.");
  }

  @Test
  void aSecondBotWithTheSameFileIsRefusedUntilTheFirstHasEnded() {
    StateLock first = StateLock.take(url);
    assertThatThrownBy(() -> StateLock.take(url))
        .isInstanceOf(StateException.class)
        .hasMessage(
            "state.url %s: another bot is running with this file (%s.lock is locked). Stop that one,"
                + " or set state.url to another file.",
            url, file);
    first.close();
    StateLock.take(url).close();
  }

  private void fill() {
    Object unused =
        state.inTransaction(
            () -> {
              for (int i = 0; i < 100; i++) {
                state.update("INSERT INTO note VALUES (?)", "x".repeat(1000));
              }
              return true;
            });
  }

  private void note(String text) {
    assertThat(state.update("INSERT INTO note VALUES (?)", text)).isEqualTo(1);
  }

  private void noteWithTheRest(String text) {
    state.staging().change(text, () -> note(text));
  }

  private List<String> notes() {
    return state.query(row -> row.getString(1), "SELECT text FROM note");
  }
}
