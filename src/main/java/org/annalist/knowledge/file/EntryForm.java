package org.annalist.knowledge.file;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one kind of entry is made of: its keys in their usual order, and what each must hold.
 * Immutable.
 */
final class EntryForm implements Content {
  private enum Presence {
    REQUIRED,
    OPTIONAL,
    REFUSED
  }

  /**
   * A key of the form.
   *
   * @param hint what to write there, as a message puts it
   */
  private record Key(Presence presence, Content content, String hint) {
    boolean required() {
      return presence == Presence.REQUIRED;
    }
  }

  private final String noun;
  private final Map<String, Key> keys;

  private EntryForm(String noun, Map<String, Key> keys) {
    this.noun = noun;
    this.keys = keys;
  }

  /** Returns a form without keys for what the noun names, such as {@code source}. */
  static EntryForm of(String noun) {
    return new EntryForm(noun, Map.of());
  }

  EntryForm required(String key, Content content, String hint) {
    return with(key, new Key(Presence.REQUIRED, content, hint));
  }

  EntryForm optional(String key, Content content, String hint) {
    return with(key, new Key(Presence.OPTIONAL, content, hint));
  }

  /** Adds a key that is known elsewhere but wrong here, with what to do about it. */
  EntryForm refused(String key, String mend) {
    return with(key, new Key(Presence.REFUSED, Content.TEXT, mend));
  }

  private EntryForm with(String key, Key form) {
    Map<String, Key> more = new LinkedHashMap<>(keys);
    more.put(key, form);
    return new EntryForm(noun, more);
  }

  /** Reports every way in which a node is not an entry of this form, whatever key holds it. */
  @Override
  public void check(String key, YamlNode node, Problems problems) {
    if (node instanceof YamlEntry entry) {
      requireKeys(entry, problems);
      entry.fields().values().forEach(field -> checkField(field, problems));
    } else {
      problems.error(
          node.place(),
          "this " + noun + " is " + node.shape() + ", and keys are expected",
          "Write its keys: " + listed() + ".");
    }
  }

  private void requireKeys(YamlEntry entry, Problems problems) {
    keys.forEach(
        (name, key) -> {
          if (key.required() && !entry.fields().containsKey(name)) {
            problems.error(
                entry.place(),
                nameOf(entry) + " has no " + name,
                "Add " + name + ": " + key.hint() + ".");
          }
        });
  }

  private String nameOf(YamlEntry entry) {
    return entry.text("id").map(id -> noun + " " + id.text()).orElse("this " + noun);
  }

  private void checkField(YamlEntry.Field field, Problems problems) {
    Key key = keys.get(field.key());
    if (key == null) {
      reportUnknown(field, problems);
    } else if (key.presence() == Presence.REFUSED) {
      problems.error(field.keyPlace(), "key " + field.key() + " has no place here", key.hint());
    } else if (isEmpty(field.value(), key)) {
      problems.error(
          field.keyPlace(),
          field.key() + " is empty",
          "Write " + key.hint() + (key.required() ? "." : ", or take " + field.key() + " out."));
    } else {
      key.content().check(field.key(), field.value(), problems);
    }
  }

  private static boolean isEmpty(YamlNode value, Key key) {
    return value instanceof YamlText text
        ? text.isBlank()
        : key.required() && value instanceof YamlList list && list.items().isEmpty();
  }

  private void reportUnknown(YamlEntry.Field field, Problems problems) {
    problems.error(
        field.keyPlace(),
        "unknown key " + field.key() + " in this " + noun,
        Nearest.question(field.key(), keyNames()) + "Its keys are " + listed() + ".");
  }

  @Override
  public ObjectNode schema() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
    schema.put("additionalProperties", false);
    ArrayNode required = JsonNodeFactory.instance.arrayNode();
    ObjectNode properties = schema.putObject("properties");
    keys.forEach(
        (name, key) -> {
          if (key.presence() != Presence.REFUSED) {
            properties.set(name, key.content().schema().put("description", key.hint()));
          }
          if (key.required()) {
            required.add(name);
          }
        });
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    return schema;
  }

  private String listed() {
    return String.join(", ", keyNames());
  }

  private List<String> keyNames() {
    return keys.entrySet().stream()
        .filter(entry -> entry.getValue().presence() != Presence.REFUSED)
        .map(Map.Entry::getKey)
        .toList();
  }
}
