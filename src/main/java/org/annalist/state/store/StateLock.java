package org.annalist.state.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.annalist.state.StateException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second bot from the same state file, by a lock that the system takes away with the
 * process, however that ends. Programs that only read the state need none.
 */
public final class StateLock implements AutoCloseable {
  private static final String SQLITE = "jdbc:sqlite:";

  private final FileChannel channel;

  private StateLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @param url the state store, {@code jdbc:sqlite:} and a file
   * @return the lock, to be closed after the state
   * @throws StateException when another bot has it, or the folder cannot be written
   */
  public static StateLock take(String url) {
    Path file = Path.of(url.substring(SQLITE.length()) + ".lock");
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new StateException(
            "state.url "
                + url
                + ": another bot is running with this file ("
                + file
                + " is locked). Stop that one, or set state.url to another file.",
            null);
      }
      return new StateLock(channel);
    } catch (IOException e) {
      throw new StateException(
          "state.url "
              + url
              + ": "
              + file
              + " cannot be written ("
              + e
              + "). Name a file in a folder that exists and can be written.",
          e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) { // it is held within this process
      return null;
    }
  }

  /** Leaves the empty file, for to delete it would let two take the lock at once. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new StateException("the lock on the state file cannot be given back: " + e, e);
    }
  }
}
