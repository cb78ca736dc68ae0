package org.annalist.command;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.annalist.setting.Redaction;

/**
 * A stream of UTF-8 text that takes secrets out of what passes. It looks at whole lines; what is
 * flushed before its line ends is looked at as it is. May be shared by threads.
 */
final class RedactedStream extends FilterOutputStream {
  private static final int LONGEST_LINE = 1 << 16;

  private final Redaction redaction;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  RedactedStream(OutputStream out, Redaction redaction) {
    super(out);
    this.redaction = redaction;
  }

  /** Makes a stream to print to. */
  static PrintStream over(OutputStream out) {
    return new PrintStream(
        new RedactedStream(out, Redaction.OF_THIS_PROCESS), true, StandardCharsets.UTF_8);
  }

  @Override
  public synchronized void write(int b) throws IOException {
    line.write(b);
    if (b == '\n' || line.size() >= LONGEST_LINE) {
      pass();
    }
  }

  /** What is written at once is a whole text most of the time, so a secret is not cut in two. */
  @Override
  public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
    line.write(bytes, offset, length);
    if (line.size() >= LONGEST_LINE || (length > 0 && bytes[offset + length - 1] == '\n')) {
      pass();
    }
  }

  @Override
  public synchronized void flush() throws IOException {
    pass();
    out.flush();
  }

  @Override
  public synchronized void close() throws IOException {
    flush();
    out.close();
  }

  private void pass() throws IOException {
    if (line.size() > 0) {
      String text = line.toString(StandardCharsets.UTF_8);
      line.reset();
      out.write(redaction.clean(text).getBytes(StandardCharsets.UTF_8));
    }
  }
}
