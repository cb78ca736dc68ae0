package org.annalist.knowledge.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.annalist.knowledge.Problem.Place;

/**
 * Keys and what they hold, in the order of the file. What is missing, empty or of another shape
 * than asked for is left out: saying so is the business of {@link EntryForm}.
 */
record YamlEntry(Map<String, Field> fields, Place place) implements YamlNode {
  YamlEntry {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** A key with what it holds. */
  record Field(String key, Place keyPlace, YamlNode value) {}

  Optional<YamlText> text(String key) {
    return value(key, YamlText.class).filter(text -> !text.isBlank());
  }

  List<YamlText> texts(String key) {
    return value(key, YamlList.class).map(YamlList::texts).orElse(List.of());
  }

  List<YamlEntry> entries(String key) {
    return items(key, YamlEntry.class).toList();
  }

  List<YamlList> lists(String key) {
    return items(key, YamlList.class).toList();
  }

  private <T extends YamlNode> Stream<T> items(String key, Class<T> shape) {
    return value(key, YamlList.class).stream()
        .flatMap(list -> list.items().stream())
        .filter(shape::isInstance)
        .map(shape::cast);
  }

  private <T extends YamlNode> Optional<T> value(String key, Class<T> shape) {
    return Optional.ofNullable(fields.get(key))
        .map(Field::value)
        .filter(shape::isInstance)
        .map(shape::cast);
  }

  @Override
  public String shape() {
    return "an entry with keys";
  }
}
