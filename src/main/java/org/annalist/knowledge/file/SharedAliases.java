package org.annalist.knowledge.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.text.Folding;

/** Finds names and aliases that two entities of one type share. Belongs to one thread. */
final class SharedAliases implements EntryCheck {
  private final Repeats repeats;
  private final Problems problems;
  private final Map<String, Use> firsts = new HashMap<>();

  /**
   * Makes a check.
   *
   * @param repeats has the keys of all entities
   */
  SharedAliases(Repeats repeats, Problems problems) {
    this.repeats = repeats;
    this.problems = problems;
  }

  /** A name, and the entity that has it. */
  private record Use(String id, YamlText name) {}

  /** The names of an entity as they are compared; none where it has no type. */
  static List<String> keys(YamlEntry entity) {
    return entity
        .text("type")
        .map(type -> names(entity).stream().map(name -> key(type.text(), name)).toList())
        .orElse(List.of());
  }

  private static String key(String type, YamlText name) {
    return type + " " + Folding.fold(name.text());
  }

  @Override
  public void entity(YamlEntry entity) {
    Optional<YamlText> id = entity.text("id");
    Optional<YamlText> type = entity.text("type");
    if (id.isPresent() && type.isPresent()) {
      names(entity).forEach(name -> check(type.get().text(), new Use(id.get().text(), name)));
    }
  }

  /** The aliases, the name, and each of the rival names that the name gives. */
  private static List<YamlText> names(YamlEntry entity) {
    List<YamlText> names = new ArrayList<>();
    entity.text("name").ifPresent(name -> names.addAll(rivals(name)));
    names.addAll(entity.texts("aliases"));
    return names;
  }

  private static List<YamlText> rivals(YamlText name) {
    List<YamlText> rivals = new ArrayList<>();
    for (String rival : name.text().split(" / ")) {
      rivals.add(new YamlText(rival, name.plain(), name.place()));
    }
    return rivals;
  }

  private void check(String type, Use use) {
    String key = key(type, use.name());
    Use first = repeats.mayRepeat(key) ? firsts.putIfAbsent(key, use) : null;
    if (first != null && !first.id().equals(use.id())) {
      problems.warning(
          use.name().place(),
          String.format(
              "\"%s\" names %s %s, and %s %s too, at %s",
              use.name().text(), type, use.id(), type, first.id(), first.name().place()),
          "Keep both only if people mean either when they type it.");
    }
  }
}
