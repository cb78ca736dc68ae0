package org.annalist.knowledge;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/** Works out the terms by which the claims of one knowledge are found. Safe for several threads. */
public final class ClaimTerms {
  private static final Pattern YEAR = Pattern.compile("(1[0-9]|20)[0-9]{2}");

  private static final Pattern DAY = Pattern.compile("[0-9]{1,2}(st|nd|rd|th)?");

  /** Dates are compared as such, and not by their words. */
  private static final Set<String> MONTHS = WordList.read("months.txt");

  private final SearchTerms searchTerms;
  private final Map<String, Entity> entities;
  private final Map<String, Property> properties;

  private static final int MOST_KEPT = 10_000;

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
   * Returns the questions that a claim answers, as they are compared with others.
   *
   * @param claim a claim
   * @return in the order of the claim's questions
   */
  public List<Ask> ofAsks(Claim claim) {
    Map<String, Set<String>> ids = new HashMap<>();
    entitiesOf(claim).forEach(entity -> addKeys(entity, ids));
    return claim.asks().stream().map(text -> ask(text, ids)).toList();
  }

  private void addKeys(Entity entity, Map<String, Set<String>> ids) {
    kept(keys, entity, Names::keys)
        .forEach(key -> ids.computeIfAbsent(key, k -> new TreeSet<>()).add(entity.id()));
  }

  /** What was worked out of an entity; of very many entities, only some are remembered. */
  private static Set<String> kept(
      Map<String, Set<String>> known, Entity entity, Function<Entity, Set<String>> work) {
    if (known.size() > MOST_KEPT) {
      known.clear();
    }
    return known.computeIfAbsent(entity.id(), id -> work.apply(entity));
  }

  private Ask ask(String text, Map<String, Set<String>> ids) {
    List<Word> words = WordFinder.find(text);
    List<String> terms = searchTerms.of(words, Names.outside(words, ids.keySet()));
    boolean hasMonth = words.stream().map(Word::folded).anyMatch(MONTHS::contains);
    return new Ask(
        text,
        terms.stream().filter(term -> !isOfDate(term, hasMonth)).collect(Collectors.toSet()),
        searchTerms.stems(words),
        Names.in(words, ids.keySet()).stream().map(ids::get).distinct().toList());
  }

  /** A year, or a number beside a month; months themselves are no terms. */
  private boolean isOfDate(String term, boolean besideMonth) {
    return YEAR.matcher(term).matches() || (besideMonth && DAY.matcher(term).matches());
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
   * Returns the words of a claim's text.
   *
   * @param claim a claim
   * @return their stems, also of those that tell nothing
   */
  public List<String> ofText(Claim claim) {
    return searchTerms.stems(WordFinder.find(claim.text()));
  }

  /**
   * Returns the terms of the names of a claim's entities.
   *
   * @param claim a claim
   * @return terms of every name and alias
   */
  public Set<String> ofNames(Claim claim) {
    return entitiesOf(claim)
        .flatMap(entity -> kept(nameTerms, entity, this::ofNames).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Set<String> ofNames(Entity entity) {
    return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
        .flatMap(name -> searchTerms.of(name).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
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
