package org.annalist.knowledge.store;

import java.util.Collection;
import java.util.stream.Collectors;

/** A list of texts as one bound value, which SQL takes apart with {@code json_each}. */
final class JsonArray {
  private JsonArray() {}

  static String of(Collection<String> texts) {
    return texts.stream().map(JsonArray::quote).collect(Collectors.joining(",", "[", "]"));
  }

  /** A text as a JSON string. */
  static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars().forEach(c -> append(quoted, (char) c));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, char c) {
    if (c == '"' || c == '\\') {
      quoted.append('\\').append(c);
    } else if (c < ' ' || Character.isSurrogate(c)) {
      quoted.append(String.format("\\u%04x", (int) c));
    } else {
      quoted.append(c);
    }
  }
}
