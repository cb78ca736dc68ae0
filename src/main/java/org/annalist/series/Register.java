package org.annalist.series;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.SearchTerms;
import org.annalist.question.SeriesWords;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/** All dated documents and events, by the kinds that their names tell. Safe for several threads. */
final class Register {
  private final EntityStore entities;
  private final SearchTerms searchTerms;
  private final Supplier<Map<String, Entity>> byId = new Once<>(this::all);
  private final Supplier<List<RollEntry>> entries = new Once<>(this::enter);
  private final Supplier<Map<String, RollEntry>> entriesById =
      new Once<>(() -> entries().stream().collect(Collectors.toMap(e -> e.entity().id(), e -> e)));
  private final Supplier<Map<String, List<Entity>>> parts =
      new Once<>(() -> byWhole(entries().stream().map(RollEntry::entity)));
  private final Supplier<Map<String, List<Entity>>> bodies =
      new Once<>(() -> byWhole(byId.get().values().stream().filter(Register::isBody)));
  private final Supplier<Set<String>> kinds = new Once<>(() -> kindsOf(entries()));

  Register(EntityStore entities, SearchTerms searchTerms) {
    this.entities = entities;
    this.searchTerms = searchTerms;
  }

  private static boolean isBody(Entity entity) {
    return entity.type() == EntityType.ORGANISATION;
  }

  /** Those that are parts of others, in their order, by the ids of these. */
  private static Map<String, List<Entity>> byWhole(Stream<Entity> some) {
    return some.filter(entity -> entity.relations().partOf() != null)
        .collect(Collectors.groupingBy(entity -> String.valueOf(entity.relations().partOf())));
  }

  private Map<String, Entity> all() {
    Map<String, Entity> all = new HashMap<>();
    entities.all().forEach(entity -> all.put(entity.id(), entity));
    return all;
  }

  /** In the order of their dates, without those that stand for several others. */
  List<RollEntry> entries() {
    return entries.get();
  }

  /** The entries of some documents and events, in the order of their dates. */
  List<RollEntry> entries(Set<String> ids) {
    return ids.size() == 1
        ? ids.stream().flatMap(id -> entry(id).stream()).toList()
        : entries().stream().filter(entry -> ids.contains(entry.entity().id())).toList();
  }

  /** The kinds that the entries are of. */
  Set<String> kinds() {
    return kinds.get();
  }

  /** The same with all that is known of it, or as it is. */
  Entity known(Entity entity) {
    return byId.get().getOrDefault(entity.id(), entity);
  }

  /** The kinds that some entries are of. */
  static Set<String> kindsOf(List<RollEntry> all) {
    return all.stream().map(RollEntry::kind).collect(Collectors.toSet());
  }

  /** The terms of the word that says of what kind something is. */
  Set<String> kindTerms(Entity entity) {
    return WordFinder.find(entity.name()).stream()
        .map(List::of)
        .filter(word -> searchTerms.stems(word).contains(entry(entity).kind()))
        .flatMap(word -> searchTerms.of(word, w -> true).stream())
        .collect(Collectors.toSet());
  }

  /**
   * Those like one of them in the order of their dates, itself among them; nothing without others.
   */
  List<Entity> seriesOf(Entity one) {
    return entry(one.id())
        .map(
            entry ->
                entries().stream()
                    .filter(other -> entry.isAlike(other))
                    .map(RollEntry::entity)
                    .sorted(Entity.IN_TIME)
                    .toList())
        .filter(all -> all.size() > 1)
        .orElse(List.of());
  }

  /** The parts of what stands for several, of its own type, in the order of their dates. */
  List<Entity> partsOf(Entity whole) {
    return parts.get().getOrDefault(whole.id(), List.of()).stream()
        .filter(entity -> entity.type() == whole.type())
        .toList();
  }

  private Optional<RollEntry> entry(String id) {
    return Optional.ofNullable(entriesById.get().get(id));
  }

  private List<RollEntry> enter() {
    Set<String> wholes =
        byId.get().values().stream()
            .filter(entity -> entity.type() == EntityType.DOCUMENT)
            .flatMap(entity -> Stream.ofNullable(entity.relations().partOf()))
            .collect(Collectors.toSet());
    return byId.get().values().stream()
        .filter(e -> e.type() == EntityType.DOCUMENT || e.type() == EntityType.EVENT)
        .filter(entity -> entity.date() != null && !wholes.contains(entity.id()))
        .sorted(Entity.IN_TIME)
        .map(this::entry)
        .toList();
  }

  private RollEntry entry(Entity entity) {
    List<Word> name = WordFinder.find(entity.name());
    List<Word> first =
        name.stream()
            .dropWhile(word -> SeriesWords.endsKind(word.folded()))
            .takeWhile(word -> !SeriesWords.endsKind(word.folded()))
            .filter(word -> !SeriesWords.isPlace(word.folded()))
            .toList();
    List<String> kind =
        first.isEmpty() ? List.of("") : searchTerms.stems(List.of(first.get(first.size() - 1)));
    return new RollEntry(entity, Set.copyOf(searchTerms.of(entity.name())), kind.get(0));
  }

  /** Bodies with those that are parts of them. */
  Set<String> withParts(Set<String> some) {
    Set<String> all = new HashSet<>();
    some.forEach(body -> addWithParts(body, all));
    return all;
  }

  private void addWithParts(String body, Set<String> to) {
    if (to.add(body)) {
      bodies.get().getOrDefault(body, List.of()).forEach(part -> addWithParts(part.id(), to));
    }
  }
}
