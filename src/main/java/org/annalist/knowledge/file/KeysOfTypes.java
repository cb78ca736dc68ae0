package org.annalist.knowledge.file;

import java.util.Map;
import java.util.Optional;

/** Checks that an entity bears no key that only another type of entity has. */
final class KeysOfTypes {
  private static final Map<String, String> TYPES =
      Map.of(
          "offices", "person",
          "coordinates", "place",
          "belongs-to", "place",
          "number", "document",
          "body", "document",
          "follows", "event");

  private KeysOfTypes() {}

  static void check(YamlEntry entity, Problems problems) {
    Optional<YamlText> type = entity.text("type");
    for (YamlEntry.Field field : entity.fields().values()) {
      String only = TYPES.get(field.key());
      if (only != null && type.isPresent() && !type.get().text().equals(only)) {
        problems.error(
            field.keyPlace(),
            field.key() + " stands in an entity of the type " + type.get().text(),
            "Take it out, for only an entity of the type " + only + " has it.");
      }
    }
  }
}
