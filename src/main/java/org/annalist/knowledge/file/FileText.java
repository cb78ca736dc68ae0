package org.annalist.knowledge.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.annalist.knowledge.Problem.Place;

/** The text of a file: UTF-8, and no longer than a person would write. */
final class FileText {
  private static final int MOST_BYTES = 2 * 1024 * 1024;

  private FileText() {}

  /** Reads a file; a byte order mark at its start is left out. */
  static String read(Path file) throws BrokenFileException {
    String text = decode(file, bytes(file));
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Reads what can be read of a file, for what only needs a glance at it. */
  static String readRoughly(Path file) {
    if (!Files.isRegularFile(file)) {
      return "";
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return new String(stream.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  private static byte[] bytes(Path file) throws BrokenFileException {
    Place top = new Place(file, 1, 1);
    if (!Files.isRegularFile(file)) {
      throw new BrokenFileException(
          top, "this is not an ordinary file", "Put a text file in its place, or take it out.");
    }
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new BrokenFileException(
            top, "this file is larger than 2 MB", "Divide it into several files.");
      }
      return bytes;
    } catch (IOException e) {
      throw new BrokenFileException(
          top,
          "this file cannot be read (" + e.getClass().getSimpleName() + ")",
          "See that it is there and that it may be read.");
    }
  }

  private static String decode(Path file, byte[] bytes) throws BrokenFileException {
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
    text.flip();
    if (result.isError()) {
      throw new BrokenFileException(
          endOf(file, text.toString()),
          "here stand bytes that are not UTF-8",
          "Save the file in the encoding UTF-8.");
    }
    return text.toString();
  }

  /** Returns the place just after a text that a file begins with. */
  static Place endOf(Path file, String text) {
    int lineStart = text.lastIndexOf('\n') + 1;
    int line = 1 + (int) text.chars().filter(character -> character == '\n').count();
    return new Place(file, line, 1 + text.codePointCount(lineStart, text.length()));
  }
}
