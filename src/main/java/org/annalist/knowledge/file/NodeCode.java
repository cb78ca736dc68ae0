package org.annalist.knowledge.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annalist.knowledge.Problem.Place;

/**
 * The entities and claims of one file as bytes, with their places: some tenth of what they take as
 * objects, and read much sooner than the YAML was. Immutable.
 */
final class NodeCode {
  private static final int PLAIN = 0;
  private static final int QUOTED = 1;
  private static final int LIST = 2;
  private static final int ENTRY = 3;

  private static final Set<String> KEPT = Set.of("entities", "claims");

  private final byte[] bytes;

  /**
   * Makes a code of bytes that another gave.
   *
   * @param bytes what {@link #bytes} returned
   */
  NodeCode(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /** The entities and claims of a file. */
  static NodeCode of(YamlEntry file) {
    Map<String, YamlEntry.Field> fields = new LinkedHashMap<>(file.fields());
    fields.keySet().retainAll(KEPT);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      new Writer(out).write(new YamlEntry(fields, file.place()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new NodeCode(bytes.toByteArray());
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** What the bytes tell, with its places in a file. */
  YamlEntry in(Path file) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return (YamlEntry) new Reader(file, in).node();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Writer(DataOutputStream out) {
    void write(YamlNode node) throws IOException {
      if (node instanceof YamlText text) {
        begin(text.plain() ? PLAIN : QUOTED, text.place());
        write(text.text());
      } else if (node instanceof YamlList list) {
        begin(LIST, list.place());
        out.writeInt(list.items().size());
        for (YamlNode item : list.items()) {
          write(item);
        }
      } else if (node instanceof YamlEntry entry) {
        begin(ENTRY, entry.place());
        out.writeInt(entry.fields().size());
        for (YamlEntry.Field field : entry.fields().values()) {
          write(field.key());
          write(field.keyPlace());
          write(field.value());
        }
      }
    }

    private void begin(int shape, Place place) throws IOException {
      out.writeByte(shape);
      write(place);
    }

    private void write(Place place) throws IOException {
      out.writeInt(place.line());
      out.writeInt(place.column());
    }

    private void write(String text) throws IOException {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }

  /** Reads the nodes of one file; keys, which recur, are kept once. */
  private static final class Reader {
    private final Path file;
    private final DataInputStream in;
    private final Map<String, String> keys = new HashMap<>();

    Reader(Path file, DataInputStream in) {
      this.file = file;
      this.in = in;
    }

    YamlNode node() throws IOException {
      int shape = in.readByte();
      Place place = place();
      return switch (shape) {
        case LIST -> list(place);
        case ENTRY -> entry(place);
        default -> new YamlText(text(), shape == PLAIN, place);
      };
    }

    private YamlList list(Place place) throws IOException {
      int count = in.readInt();
      List<YamlNode> items = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        items.add(node());
      }
      return new YamlList(items, place);
    }

    private YamlEntry entry(Place place) throws IOException {
      int count = in.readInt();
      Map<String, YamlEntry.Field> fields = new LinkedHashMap<>();
      for (int i = 0; i < count; i++) {
        String key = keys.computeIfAbsent(text(), k -> k);
        fields.put(key, new YamlEntry.Field(key, place(), node()));
      }
      return new YamlEntry(fields, place);
    }

    private Place place() throws IOException {
      return new Place(file, in.readInt(), in.readInt());
    }

    private String text() throws IOException {
      return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
  }
}
