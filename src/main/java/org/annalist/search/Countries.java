package org.annalist.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.Names;
import org.annalist.text.ResourceLines;
import org.jspecify.annotations.Nullable;

/**
 * Finds countries by their names and by what their people are called. A country is a place that is
 * known to lie in no other, and is no capital. Safe for several threads.
 */
final class Countries {
  /** What is left of a word without its ending must be as long as this to be a name. */
  private static final int SHORTEST = 3;

  private static final String NOTHING = "-";
  private static final String CAPITAL_OF = "capital of ";

  private static final Map<String, String> IRREGULAR = irregular();
  private static final List<Ending> ENDINGS =
      ResourceLines.of(Countries.class, "people-endings.tsv").stream()
          .map(line -> line.split("\t"))
          .map(parts -> new Ending(ofTable(parts[0]), ofTable(parts[1])))
          .toList();

  private final @Nullable EntityStore entities;
  private @Nullable Map<String, List<String>> capitals;

  /** An ending of words for people, and what stands for it in the country's name. */
  private record Ending(String ofPeople, String ofCountry) {
    Optional<String> country(String word) {
      int kept = word.length() - ofPeople.length();
      return word.endsWith(ofPeople) && kept >= SHORTEST
          ? Optional.of(word.substring(0, kept) + ofCountry)
          : Optional.empty();
    }
  }

  /**
   * The countries of a store.
   *
   * @param entities what is known by name, or null where nothing is
   */
  Countries(@Nullable EntityStore entities) {
    this.entities = entities;
  }

  private static String ofTable(String ending) {
    return ending.equals(NOTHING) ? "" : ending;
  }

  private static Map<String, String> irregular() {
    Map<String, String> countries = new HashMap<>();
    ResourceLines.of(Countries.class, "peoples.tsv").stream()
        .map(line -> line.split("\t"))
        .forEach(parts -> Stream.of(parts[0].split(" ")).forEach(w -> countries.put(w, parts[1])));
    return countries;
  }

  /** The ids of the countries that a word, or a few, are a name of, or a name of whose people. */
  Set<String> called(String words) {
    Stream<String> names =
        Stream.concat(
            Stream.of(words, IRREGULAR.getOrDefault(words, words)),
            ENDINGS.stream().flatMap(ending -> ending.country(words).stream()));
    return places(names.distinct().toList())
        .filter(this::isCountry)
        .map(Entity::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The ids of the places that are called by a name. */
  Set<String> placesCalled(String name) {
    return places(List.of(name)).map(Entity::id).collect(Collectors.toUnmodifiableSet());
  }

  private Stream<Entity> places(List<String> names) {
    return entities == null
        ? Stream.empty()
        : entities.named(names).values().stream()
            .flatMap(List::stream)
            .filter(one -> one.type() == EntityType.PLACE);
  }

  private boolean isCountry(Entity place) {
    return entities != null
        && place.relations().partOf() == null
        && place.relations().places().isEmpty()
        && !capitals().containsKey(place.id())
        && entities.particulars(place.id()).belongings().isEmpty();
  }

  /** The places that are called capital, by their ids, with whose; read when first asked for. */
  synchronized Map<String, List<String>> capitals() {
    if (capitals == null) {
      capitals = entities == null ? Map.of() : capitals(entities);
    }
    return capitals;
  }

  private static Map<String, List<String>> capitals(EntityStore store) {
    Map<String, List<String>> found = new HashMap<>();
    store
        .beginningWith(CAPITAL_OF)
        .forEach(
            (name, called) ->
                called.stream()
                    .filter(one -> one.type() == EntityType.PLACE)
                    .forEach(
                        one ->
                            found
                                .computeIfAbsent(one.id(), id -> new ArrayList<>())
                                .add(Names.key(name.substring(CAPITAL_OF.length())))));
    return found;
  }
}
