package org.annalist.knowledge.file;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a JSON Schema says of one text.
 *
 * @param types the JSON types that an editor may take it for: {@code 1994} is a number to it
 * @param pattern a regular expression that it matches, or null
 * @param words the words of which it is one; empty for any
 */
record TextSchema(List<String> types, @Nullable String pattern, List<String> words) {
  /** Any text. */
  static final TextSchema ANY =
      new TextSchema(List.of("string", "number", "boolean"), null, List.of());

  /** True or false. */
  static final TextSchema TRUTH = new TextSchema(List.of("boolean"), null, List.of());

  static TextSchema matching(String pattern) {
    return new TextSchema(List.of("string", "number"), pattern, List.of());
  }

  static TextSchema oneOf(List<String> words) {
    return new TextSchema(List.of("string"), null, words);
  }

  ObjectNode toJson() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    ArrayNode type = schema.putArray("type");
    types.forEach(type::add);
    if (pattern != null) {
      schema.put("pattern", "^(?:" + pattern + ")$");
    }
    if (!words.isEmpty()) {
      ArrayNode allowed = schema.putArray("enum");
      words.forEach(allowed::add);
    }
    return schema;
  }
}
