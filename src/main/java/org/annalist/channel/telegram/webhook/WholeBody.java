package org.annalist.channel.telegram.webhook;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.io.Content;

/** Reads the body of a request as it comes, without a thread that waits for it. */
final class WholeBody implements Runnable {
  private final Content.Source source;
  private final int longest;
  private final ByteArrayOutputStream read = new ByteArrayOutputStream();
  private final CompletableFuture<byte[]> whole = new CompletableFuture<>();

  private WholeBody(Content.Source source, int longest) {
    this.source = source;
    this.longest = longest;
  }

  /**
   * Reads a body.
   *
   * @param source the request
   * @param longest how many bytes it may have
   * @return the body, once it is there; {@link TooLong} where it has more
   */
  static CompletableFuture<byte[]> of(Content.Source source, int longest) {
    WholeBody body = new WholeBody(source, longest);
    body.run();
    return body.whole;
  }

  /** Goes on until there is nothing more for now. */
  @Override
  public void run() {
    while (!whole.isDone()) {
      Content.Chunk chunk = source.read();
      if (chunk == null) {
        source.demand(this);
        return;
      }
      take(chunk);
    }
  }

  private void take(Content.Chunk chunk) {
    if (Content.Chunk.isFailure(chunk)) {
      whole.completeExceptionally(chunk.getFailure());
      return;
    }
    ByteBuffer bytes = chunk.getByteBuffer();
    if (bytes.remaining() > longest - read.size()) {
      whole.completeExceptionally(new TooLong());
    } else {
      byte[] copy = new byte[bytes.remaining()];
      bytes.get(copy);
      read.writeBytes(copy);
    }
    chunk.release();
    if (chunk.isLast()) {
      whole.complete(read.toByteArray());
    }
  }

  /** The body has more bytes than it may have. */
  static final class TooLong extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
