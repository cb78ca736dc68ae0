package org.annalist.channel.telegram.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import org.annalist.channel.telegram.api.BotException;
import org.annalist.channel.telegram.api.ReceivedUpdate;
import org.annalist.channel.telegram.inbox.InboxException;
import org.annalist.state.store.StateDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxFileTest {
  private Path file;

  @BeforeEach
  void make(@TempDir Path folder) {
    file = folder.resolve("state.db");
  }

  @Test
  void writesThroughToTheDisk() throws SQLException {
    SqlInbox.open("jdbc:sqlite:" + file, Clock.systemUTC()).close();
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement();
        ResultSet mode = statement.executeQuery("PRAGMA journal_mode")) {
      assertThat(mode.getString(1)).isEqualTo("wal");
    }
  }

  /** On a disk that is full of the log nothing could be forgotten, and the log not be emptied. */
  @Test
  void theLogIsEmptiedAlsoWhereNothingCanBeForgotten() throws IOException {
    Path log = file.resolveSibling(file.getFileName() + "-wal");
    try (StateDatabase state = StateDatabase.open("jdbc:sqlite:" + file)) {
      SqlInbox inbox = new SqlInbox(state, Clock.systemUTC());
      inbox.add(5, List.of(new ReceivedUpdate(1, "chat 7", "x".repeat(10_000))));
      assertThat(Files.size(log)).isPositive();
      state.layOut("PRAGMA query_only = ON");
      assertThatThrownBy(inbox::tidy).isInstanceOf(InboxException.class);
      assertThat(Files.size(log)).isZero();
    }
  }

  @Test
  void fileThatIsNoDatabaseIsRefusedAndLeftAsItIs() throws IOException {
    Path text = file.resolveSibling("text.db");
    Files.writeString(text, "This is a text, and it is not a database at all.".repeat(50));
    assertThatThrownBy(() -> SqlInbox.open("jdbc:sqlite:" + text, Clock.systemUTC()))
        .isInstanceOf(BotException.class)
        .hasMessageStartingWith("state.url jdbc:sqlite:" + text + ": it is not a SQLite database (")
        .hasMessageEndingWith("Name another file; this one is left as it is.");
    assertThat(Files.readString(text)).startsWith("This is a text");
  }

  @Test
  void folderThatIsMissingIsRefused() {
    Path missing = file.resolveSibling("missing").resolve("state.db");
    assertThatThrownBy(() -> SqlInbox.open("jdbc:sqlite:" + missing, Clock.systemUTC()))
        .isInstanceOf(BotException.class)
        .hasMessageContaining("missing");
  }
}
