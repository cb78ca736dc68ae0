package org.annalist.channel.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** JSON as a script reads it. */
final class Parsed {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Parsed() {}

  static JsonNode line(String json) {
    if (json.lines().count() != 1) {
      throw new AssertionError("more than one line: " + json);
    }
    return tree(json);
  }

  static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the members, in their order. */
  static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
