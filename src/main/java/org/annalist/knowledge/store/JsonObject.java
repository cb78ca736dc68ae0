package org.annalist.knowledge.store;

import java.util.Map;
import java.util.stream.Collectors;

/** Numbers by name, as one value to bind for {@code json_each}. */
final class JsonObject {
  private JsonObject() {}

  static String of(Map<String, Double> numbers) {
    return numbers.entrySet().stream()
        .map(entry -> JsonArray.quote(entry.getKey()) + ":" + entry.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }
}
