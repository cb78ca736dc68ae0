package org.annalist.state.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.annalist.state.StateException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second bot from the same state file, by a lock that the system takes away with the
 * process, however that ends. What stands in the file while the bot runs, and not after it, tells
 * the next one how this one ended. Programs that only read the state need none.
 */
public final class StateLock implements AutoCloseable {
  private static final String SQLITE = "jdbc:sqlite:";

  private static final byte MARK = 'r';

  private final FileChannel channel;
  private final boolean isAfterBreak;

  private StateLock(FileChannel channel, boolean isAfterBreak) {
    this.channel = channel;
    this.isAfterBreak = isAfterBreak;
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
        throw held(url, file);
      }
      boolean isMarked = channel.size() > 0;
      mark(channel);
      return new StateLock(channel, isMarked);
    } catch (IOException e) {
      throw unwritable(url, file, e);
    }
  }

  private static StateException held(String url, Path file) {
    return new StateException(
        "state.url "
            + url
            + ": another bot is running with this file ("
            + file
            + " is locked). Stop that one, or set state.url to another file.",
        null);
  }

  private static StateException unwritable(String url, Path file, IOException e) {
    return new StateException(
        "state.url "
            + url
            + ": "
            + file
            + " cannot be written ("
            + e
            + "). Name a file in a folder that exists and can be written.",
        e);
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) { // it is held within this process
      return null;
    }
  }

  /** Where there is no room for it, the next start does not learn how this one ended. */
  private static void mark(FileChannel channel) {
    try {
      int unused = channel.write(ByteBuffer.wrap(new byte[] {MARK}), 0);
    } catch (IOException e) {
      // The state itself tells of a full disk.
    }
  }

  /** Tells whether the bot that had the lock before ended without giving it back. */
  boolean isAfterBreak() {
    return isAfterBreak;
  }

  /** Leaves the empty file, for to delete it would let two take the lock at once. */
  @Override
  public void close() {
    try (channel) {
      FileChannel unused = channel.truncate(0);
    } catch (IOException e) {
      throw new StateException("the lock on the state file cannot be given back: " + e, e);
    }
  }
}
