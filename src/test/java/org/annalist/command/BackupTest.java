package org.annalist.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.annalist.channel.telegram.api.ReceivedUpdate;
import org.annalist.channel.telegram.inbox.Inbox;
import org.annalist.channel.telegram.store.SqlInbox;
import org.annalist.state.store.StateFile;
import org.annalist.state.store.StateUpgrade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
  private static final long BOT = 5;

  @TempDir private Path directory;
  private String url = "";
  private Path target = Path.of("");

  @BeforeEach
  void name() {
    url = "jdbc:sqlite:" + directory.resolve("state.db");
    target = directory.resolve("copy.db");
  }

  @Test
  void aBackupOfADatabaseInUseIsWholeAndOnlyForItsOwner() throws Exception {
    StateUpgrade.run(new StateFile(url));
    CountDownLatch busy = new CountDownLatch(50);
    try (SqlInbox inbox = SqlInbox.open(url, Clock.systemUTC())) {
      Thread writer =
          new Thread(
              () -> {
                for (int i = 1; !Thread.currentThread().isInterrupted(); i++) {
                  inbox.add(BOT, List.of(new ReceivedUpdate(i, "7", "{\"update_id\":" + i + "}")));
                  busy.countDown();
                }
              });
      writer.start();
      busy.await();
      Run run = backup();
      writer.interrupt();
      writer.join();
      assertThat(run.err()).isEmpty();
      assertThat(run.code()).isZero();
      assertThat(run.out())
          .isEqualTo(
              "Copied %s to %s: %d bytes, checked.\n"
                  .formatted(directory.resolve("state.db"), target, Files.size(target)));
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
        .isEqualTo("rw-------");
    assertThat(directory.resolve("copy.db.unfinished")).doesNotExist();
    StateFile copy = new StateFile("jdbc:sqlite:" + target);
    assertThat(copy.tryOut()).isEqualTo(StateUpgrade.VERSION);
    try (SqlInbox restored = SqlInbox.open(copy.url(), Clock.systemUTC())) {
      List<Inbox.Entry> entries = restored.unhandled(BOT);
      assertThat(entries).hasSizeGreaterThanOrEqualTo(50);
      assertThat(entries.get(entries.size() - 1).number()).isEqualTo(entries.size());
    }
  }

  @Test
  void aFileThatIsThereIsNeverOverwritten() throws IOException {
    StateUpgrade.run(new StateFile(url));
    Files.writeString(target, "precious");
    assertThat(backup())
        .isEqualTo(
            mistake(target + ": it is there already, and is left as it is. Name a new file."));
    assertThat(target).hasContent("precious");
  }

  @Test
  void withoutAStateDatabaseThereIsNothingToCopyAndNoneIsMade() {
    assertThat(backup())
        .isEqualTo(
            mistake(
                directory.resolve("state.db")
                    + ": there is no such file or folder. Check state.url and FILE."));
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void aFolderThatIsMissingIsNamed() {
    StateUpgrade.run(new StateFile(url));
    target = directory.resolve("missing").resolve("copy.db");
    assertThat(backup().err()).contains("missing/copy.db").contains("no such file or folder");
  }

  @Test
  void aDamagedDatabaseIsSaidToBeSoAndLeavesNoCopy() throws IOException {
    Files.writeString(directory.resolve("state.db"), "Dear diary, ".repeat(1000));
    assertThat(backup().code()).isEqualTo(1);
    assertThat(backup().err()).contains("no backup was made").contains("not a database");
    assertThat(target).doesNotExist();
    assertThat(directory.resolve("copy.db.unfinished")).doesNotExist();
  }

  @Test
  void aStateOnAServerIsLeftToTheServersOwnTools() {
    Run run =
        new Start(directory)
            .set("ANNALIST_STATE_URL", "jdbc:postgresql://db/annalist?password=precious")
            .run("backup", target.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("password=***").contains("pg_dump").doesNotContain("precious");
  }

  private Run backup() {
    return new Start(directory).run("backup", target.toString());
  }

  private static Run mistake(String message) {
    return new Run(1, "", "annalist: " + message + "\n");
  }
}
