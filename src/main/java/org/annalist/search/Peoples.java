package org.annalist.search;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.annalist.knowledge.EntityStore;
import org.jspecify.annotations.Nullable;

/**
 * Tells which countries the words of a text stand for: by their names, by what their people are
 * called, or by their capital. Where several have one capital, as one came after another, each may
 * be meant by the name of the other. Safe for several threads.
 */
final class Peoples {
  /** Words are kept once they were looked up; of very many, the rest is looked up again. */
  private static final int MOST_KEPT = 10_000;

  /** "Supreme Soviet" is a body of any of several countries. */
  private static final String OF_BODY = "supreme";

  private final Countries countries;
  private final Map<String, Meaning> known = new ConcurrentHashMap<>();
  private @Nullable Map<String, Set<String>> capitals;

  /**
   * What words stand for.
   *
   * @param byName the ids of countries that they are a name of, or of whose people
   * @param any the same, and of those whose capital they name
   */
  private record Meaning(Set<String> byName, Set<String> any) {}

  /**
   * The peoples of a store.
   *
   * @param entities what is known by name, or null where nothing is
   */
  Peoples(@Nullable EntityStore entities) {
    this.countries = new Countries(entities);
  }

  /**
   * The countries that words stand for.
   *
   * @param words folded words, in their order
   * @return the ids of the countries; empty where none is meant
   */
  Set<String> in(List<String> words) {
    return found(words, Meaning::any);
  }

  /** The same by their names alone: what was agreed in a capital is not its country's. */
  Set<String> called(List<String> words) {
    return found(words, Meaning::byName);
  }

  private Set<String> found(List<String> words, Function<Meaning, Set<String>> meant) {
    Set<String> found = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      boolean isOfBody = i > 0 && words.get(i - 1).equals(OF_BODY);
      found.addAll(isOfBody ? Set.of() : meant.apply(of(words.get(i))));
      if (i > 0) {
        found.addAll(meant.apply(of(words.get(i - 1) + " " + words.get(i))));
      }
    }
    return found;
  }

  private Meaning of(String words) {
    Meaning before = known.get(words);
    if (before != null) {
      return before;
    }
    Meaning found = find(words);
    if (known.size() < MOST_KEPT) {
      known.put(words, found);
    }
    return found;
  }

  private Meaning find(String words) {
    Set<String> named = countries.called(words);
    Set<String> places = named.isEmpty() ? countries.placesCalled(words) : Set.of();
    Set<String> any = new HashSet<>(named);
    capitals()
        .forEach(
            (place, whose) -> {
              if (places.contains(place) || !Collections.disjoint(whose, named)) {
                any.addAll(whose);
              }
            });
    return new Meaning(named.isEmpty() ? Set.of() : Set.copyOf(any), Set.copyOf(any));
  }

  /** Capitals by their ids, each with the countries whose it is; worked out once. */
  private synchronized Map<String, Set<String>> capitals() {
    if (capitals == null) {
      Map<String, Set<String>> found = new HashMap<>();
      countries
          .capitals()
          .forEach(
              (place, names) ->
                  found.put(
                      place,
                      names.stream()
                          .flatMap(name -> countries.called(name).stream())
                          .collect(Collectors.toUnmodifiableSet())));
      capitals = found;
    }
    return capitals;
  }
}
