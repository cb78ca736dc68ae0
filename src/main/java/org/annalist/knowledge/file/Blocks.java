package org.annalist.knowledge.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps blocks of bytes to be read again: the first ones in memory, further ones in a temporary
 * file, which goes when nobody uses it any more, and when the program ends. Blocks may be read by
 * several threads once all are added.
 */
final class Blocks {
  private final long mostInMemory;
  private final List<byte[]> inMemory = new ArrayList<>();
  private final List<Long> ends = new ArrayList<>();
  private long size;
  private long written;
  private @Nullable FileChannel file;

  /**
   * Makes an empty store.
   *
   * @param mostInMemory so many bytes stay in memory, at most
   */
  Blocks(long mostInMemory) {
    this.mostInMemory = mostInMemory;
  }

  int count() {
    return inMemory.size() + ends.size();
  }

  void add(byte[] block) {
    size += block.length;
    if (ends.isEmpty() && size <= mostInMemory) {
      inMemory.add(block);
      return;
    }
    try {
      write(block);
    } catch (IOException e) {
      throw new UncheckedIOException("the files cannot be kept in a temporary file", e);
    }
  }

  private void write(byte[] block) throws IOException {
    FileChannel channel = file == null ? open() : file;
    file = channel;
    ByteBuffer left = ByteBuffer.wrap(block);
    while (left.hasRemaining()) {
      written += channel.write(left, written);
    }
    ends.add(written);
  }

  private static FileChannel open() throws IOException {
    Path path = Files.createTempFile("annalist-", ".part");
    return FileChannel.open(
        path,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  /** The block that was added at a place, from 0. */
  byte[] get(int place) {
    if (place < inMemory.size()) {
      return inMemory.get(place);
    }
    int inFile = place - inMemory.size();
    long start = inFile == 0 ? 0 : ends.get(inFile - 1);
    ByteBuffer block = ByteBuffer.allocate((int) (ends.get(inFile) - start));
    try {
      read(block, start);
    } catch (IOException e) {
      throw new UncheckedIOException("the temporary file of the knowledge cannot be read", e);
    }
    return block.array();
  }

  private void read(ByteBuffer block, long start) throws IOException {
    FileChannel channel = file;
    while (channel != null && block.hasRemaining()) {
      if (channel.read(block, start + block.position()) < 0) {
        throw new IOException("it is shorter than it was");
      }
    }
  }
}
