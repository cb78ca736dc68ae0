package org.annalist.knowledge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/** Works out the terms by which the claims of one knowledge are found. Safe for several threads. */
public final class ClaimTerms {
  private final SearchTerms searchTerms;
  private final Map<String, Entity> entities;
  private final Map<String, Property> properties;

  /** An entity stands in many claims, and its names are worked out once. */
  private final Map<String, Set<String>> nameTerms = new ConcurrentHashMap<>();

  private final Map<String, Set<String>> keys = new ConcurrentHashMap<>();

  /**
   * Makes the terms of one knowledge.
   *
   * @param knowledge the knowledge
   * @param searchTerms brings texts to terms
   */
  public ClaimTerms(Knowledge knowledge, SearchTerms searchTerms) {
    this.searchTerms = searchTerms;
    this.entities = index(knowledge.entities(), Entity::id);
    this.properties = index(knowledge.vocabulary().properties(), Property::id);
  }

  /**
   * Returns the terms of each question that a claim answers, without its entities' names.
   *
   * @param claim a claim
   * @return in the order of the questions; a question of names only gives an empty list
   */
  public List<List<String>> ofAsks(Claim claim) {
    Set<String> names =
        entitiesOf(claim)
            .flatMap(entity -> keys.computeIfAbsent(entity.id(), id -> Names.keys(entity)).stream())
            .collect(Collectors.toSet());
    return claim.asks().stream().map(ask -> withoutNames(ask, names)).toList();
  }

  /**
   * Returns the terms of a claim's own statement.
   *
   * @param claim a claim
   * @return the terms of its text, value and property
   */
  public Set<String> ofStatement(Claim claim) {
    Set<String> terms = new LinkedHashSet<>(searchTerms.of(claim.text()));
    Value value = claim.statement().value();
    if (value != null) {
      terms.addAll(searchTerms.of(value.wording()));
    }
    Property property = properties.get(claim.statement().property());
    if (property != null) {
      property.words().forEach(word -> terms.addAll(searchTerms.of(word)));
    }
    return terms;
  }

  /**
   * Returns the terms of the names of a claim's entities.
   *
   * @param claim a claim
   * @return terms of every name and alias
   */
  public Set<String> ofNames(Claim claim) {
    return entitiesOf(claim)
        .flatMap(entity -> nameTerms.computeIfAbsent(entity.id(), id -> ofNames(entity)).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Set<String> ofNames(Entity entity) {
    return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
        .flatMap(name -> searchTerms.of(name).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<String> withoutNames(String ask, Set<String> names) {
    List<Word> words = WordFinder.find(ask);
    return searchTerms.of(words, Names.outside(words, names));
  }

  /**
   * Returns the entities that a claim's subject stands to, though the claim does not name them: an
   * event's places and participants, and whatever these are part of.
   *
   * @param claim a claim
   * @return their ids, without those of the claim's own topic
   */
  public Set<String> related(Claim claim) {
    Set<String> own = new LinkedHashSet<>(claim.topic().others());
    own.add(claim.topic().subject());
    Entity.Relations relations = entity(claim.topic().subject()).relations();
    Set<String> related = new LinkedHashSet<>(relations.participants());
    related.addAll(relations.places());
    Stream.concat(own.stream(), relations.places().stream()).forEach(id -> addWholes(id, related));
    related.removeAll(own);
    return related;
  }

  /** Adds what an entity is part of, and what that is part of. */
  private void addWholes(String id, Set<String> wholes) {
    String whole = entity(id).relations().partOf();
    while (whole != null && wholes.add(whole)) {
      whole = entity(whole).relations().partOf();
    }
  }

  private Entity entity(String id) {
    return Objects.requireNonNull(entities.get(id));
  }

  private Stream<Entity> entitiesOf(Claim claim) {
    return Stream.of(
            Stream.of(claim.topic().subject()),
            claim.topic().others().stream(),
            related(claim).stream())
        .flatMap(ids -> ids)
        .map(this::entity);
  }

  private static <T> Map<String, T> index(List<T> values, Function<T, String> id) {
    return values.stream().collect(Collectors.toMap(id, Function.identity()));
  }
}
