package org.annalist.state.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.annalist.state.StateException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The state on a file system of a megabyte that is full, under {@code -Pstress}; left out where
 * this user may not mount one.
 */
@EnabledIfSystemProperty(named = "annalist.stress", matches = "true")
class FullDiskIT {
  private static final int KILOBYTE = 1024;
  private static final String ADD = "INSERT INTO kept (text) VALUES (?)";

  @TempDir private Path folder;
  private StateDatabase state;
  private int kept;

  @BeforeEach
  void fill() throws Exception {
    assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder.toString()));
    state = StateDatabase.open("jdbc:sqlite:" + folder.resolve("state.db"));
    state.layOut("CREATE TABLE kept (text TEXT)");
    others(500);
    while (isAdded()) {
      assertThat(kept).isLessThan(1000);
    }
  }

  @AfterEach
  void unmount() throws Exception {
    if (state != null) {
      state.close();
      assertThat(run("umount", folder.toString())).isTrue();
    }
  }

  @Test
  void theLogGrowsNoFurtherAndRoomThatComesInBitsIsEnoughInTheEnd() throws IOException {
    long before = log();
    int tries = 0;
    for (int left = 500; !isAdded(); left -= 16) {
      assertThat(log()).isEqualTo(before);
      assertThat(state.query(row -> row.getInt(1), "SELECT count(*) FROM kept"))
          .containsExactly(kept);
      assertThat(tries++).as("tries, at 16 KB each").isLessThan(26);
      others(left);
    }
    assertThat(tries).isPositive();
    assertThat(log()).isLessThan(before);
    assertThat(state.query(row -> row.getInt(1), "SELECT count(*) FROM kept"))
        .containsExactly(kept);
  }

  private boolean isAdded() {
    try {
      kept += state.update(ADD, "x".repeat(4000));
      return true;
    } catch (StateException e) {
      assertThat(e).hasMessageContaining("there is no room left on the disk");
      return false;
    }
  }

  private long log() throws IOException {
    return Files.size(folder.resolve("state.db-wal"));
  }

  /** Has other files take so much of the disk. */
  private void others(int kilobytes) throws IOException {
    try (SeekableByteChannel file =
        Files.newByteChannel(
            folder.resolve("others"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      if (file.size() == 0) {
        int unused = file.write(ByteBuffer.allocate(kilobytes * KILOBYTE));
      }
      SeekableByteChannel cut = file.truncate((long) kilobytes * KILOBYTE);
      assertThat(cut.size()).isEqualTo((long) kilobytes * KILOBYTE);
    }
  }

  private static boolean run(String... command) throws Exception {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) { // there is no such program
      return false;
    }
  }
}
