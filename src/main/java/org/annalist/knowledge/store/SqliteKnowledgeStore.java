package org.annalist.knowledge.store;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annalist.date.DayRange;
import org.annalist.date.DaysOfYear;
import org.annalist.knowledge.Alternatives;
import org.annalist.knowledge.AskStatistics;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimQuery;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.Matter;
import org.annalist.knowledge.Names;
import org.annalist.knowledge.Property;
import org.annalist.knowledge.SynonymGroup;
import org.jspecify.annotations.Nullable;

/** Claims in a compiled SQLite file. Safe for several threads. */
public final class SqliteKnowledgeStore implements ClaimStore, AutoCloseable {
  private static final int MOST_KEPT = 10_000;

  private final Database database;
  private final TermCounts counts;
  private final ClaimRows claims;
  private final Lookup lookup;
  private final ClaimsOfDays ofDays;
  private final KeyFilter asks;
  private final SqliteEntityStore entities;
  private final Map<String, Property> properties;
  private final AskStatistics askStatistics;
  private final Recent<String, Set<String>> alternatives = new Recent<>(MOST_KEPT);
  private final Recent<String, Matter> matters = new Recent<>(MOST_KEPT);

  /**
   * Opens a compiled file.
   *
   * @param file a file that {@link KnowledgeCompiler} wrote
   * @throws IllegalStateException when it cannot be read
   */
  public SqliteKnowledgeStore(Path file) {
    this.database = new Database(file);
    this.counts = new TermCounts(database);
    this.entities = new SqliteEntityStore(database);
    this.lookup = new Lookup(database, counts);
    this.claims = new ClaimRows(database, lookup.highest());
    this.ofDays = new ClaimsOfDays(database, claims, lookup, counts.claims());
    this.asks = KeyFilters.read(database, KeyFilters.ASKS);
    this.askStatistics = askStatistics(database, counts.ofAsks());
    this.properties =
        database
            .query(
                row ->
                    new Property(
                        row.getString("id"),
                        row.getString("label"),
                        row.getInt("single") == 1,
                        Lines.split(row.getString("words"))),
                "SELECT * FROM property ORDER BY id")
            .stream()
            .collect(
                Collectors.toMap(Property::id, property -> property, (a, b) -> a, TreeMap::new));
  }

  private static AskStatistics askStatistics(Database database, CountTable words) {
    int asks = RowCounts.read(database, RowCounts.ASKS);
    return new AskStatistics(words::of, asks, words.sum());
  }

  /**
   * Returns the entities of the same file.
   *
   * @return open as long as this store is
   */
  public SqliteEntityStore entities() {
    return entities;
  }

  /**
   * Returns the words of the same file.
   *
   * @return open as long as this store is
   */
  public SqliteWordStore words() {
    return new SqliteWordStore(database);
  }

  /**
   * Returns the vocabulary that the knowledge was compiled with.
   *
   * @return its properties by id, and its synonyms in the order of the files
   */
  public Knowledge.Vocabulary vocabulary() {
    List<SynonymGroup> synonyms =
        database.query(
            row -> new SynonymGroup(Lines.split(row.getString("phrases"))),
            "SELECT phrases FROM synonym ORDER BY no");
    List<Alternatives> alternatives =
        database.query(
            row -> alternatives(Lines.split(row.getString("texts"))),
            "SELECT texts FROM alternatives ORDER BY no");
    return new Knowledge.Vocabulary(List.copyOf(properties.values()), synonyms, alternatives);
  }

  private static Alternatives alternatives(List<String> texts) {
    return new Alternatives(texts.get(0), texts.subList(1, texts.size()));
  }

  @Override
  public List<Candidate> find(ClaimQuery query) {
    DayRange days = query.days();
    boolean seeksNothing = query.terms().isEmpty() && query.entities().isEmpty();
    List<Candidate> found =
        claims.candidates(seeksNothing ? numbers(days, query.limit()) : lookup.find(query, size()));
    return days == null && found.size() <= query.limit()
        ? found
        : found.stream().filter(candidate -> isIn(days, candidate)).limit(query.limit()).toList();
  }

  /** The first claims, or the first that may be of some days. */
  private int[] numbers(@Nullable DayRange days, int limit) {
    return days == null
        ? IntStream.rangeClosed(1, Math.min(limit, lookup.highest())).toArray()
        : ofDays.orUndated(days, limit);
  }

  private static boolean isIn(@Nullable DayRange days, Candidate candidate) {
    return days == null || candidate.days() == null || candidate.days().overlaps(days);
  }

  @Override
  public List<Candidate> answering(String question) {
    String key = Names.key(question);
    return asks.mayHave(key)
        ? claims.candidates("SELECT claim_no FROM ask WHERE key = ? ORDER BY claim_no", key)
        : List.of();
  }

  @Override
  public List<Claim> claims(List<String> ids) {
    Map<String, Claim> byId = new HashMap<>();
    String sql = "SELECT no FROM claim WHERE id IN (SELECT value FROM json_each(?))";
    claims.claims(sql, JsonArray.of(ids)).forEach(claim -> byId.put(claim.id(), claim));
    return ids.stream().filter(byId::containsKey).map(byId::get).toList();
  }

  @Override
  public List<Claim> during(DayRange days, List<String> ofEntities, int limit) {
    return ofDays.during(days, ofEntities, limit);
  }

  @Override
  public List<Claim> everyYear(DaysOfYear days, int limit) {
    return ofDays.everyYear(days, limit);
  }

  @Override
  public List<Claim> about(String entity, int limit) {
    return claims.claims(
        "SELECT claim_no FROM claim_entity WHERE entity = ? ORDER BY role, claim_no LIMIT ?",
        entity,
        limit);
  }

  @Override
  public int background(String term) {
    return counts.ofUtterances(term);
  }

  @Override
  public int claimsAbout(String entity) {
    return lookup.claimsAbout(entity);
  }

  @Override
  public List<Claim> prominent(EntityType type, int count) {
    return claims.claims(
        "SELECT claim_no FROM prominent WHERE type = ? AND place <= ? ORDER BY place",
        type.id(),
        count);
  }

  @Override
  public List<Claim> statements(String subject, String property) {
    return claims.claims(
        "SELECT no FROM claim WHERE subject = ? AND property = ? ORDER BY no", subject, property);
  }

  @Override
  public List<Property> properties() {
    return List.copyOf(properties.values());
  }

  @Override
  public List<Claim> accounts(String matter) {
    return claims.claims("SELECT no FROM claim WHERE matter = ? ORDER BY no", matter);
  }

  @Override
  public Matter matter(String id) {
    return matters.of(id, this::readMatter);
  }

  private Matter readMatter(String id) {
    return database
        .query(
            row -> new Matter(row.getString("id"), row.getString("label")),
            "SELECT * FROM matter WHERE id = ?",
            id)
        .stream()
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no matter " + id));
  }

  @Override
  public Property property(String id) {
    Property property =
        id.equals(Property.STATEMENT.id()) ? Property.STATEMENT : properties.get(id);
    if (property == null) {
      throw new IllegalArgumentException("there is no property " + id);
    }
    return property;
  }

  @Override
  public List<String> ids() {
    return database.query(row -> row.getString("id"), "SELECT id FROM claim ORDER BY no");
  }

  /**
   * Returns how many sources there are.
   *
   * @return 0 or more
   */
  public int sources() {
    return database.query(row -> row.getInt(1), "SELECT count(*) FROM source").get(0);
  }

  @Override
  public List<String> asks() {
    return claims.asks();
  }

  @Override
  public int size() {
    return counts.claims();
  }

  @Override
  public Set<String> alternatives(String term) {
    return alternatives.of(
        term,
        t ->
            Set.copyOf(
                database.query(
                    row -> row.getString(1), "SELECT other FROM alternative WHERE term = ?", t)));
  }

  @Override
  public AskStatistics askStatistics() {
    return askStatistics;
  }

  @Override
  public int frequency(String term) {
    return counts.ofClaims(term);
  }

  /** The database, so that its queries can be looked at. */
  Database database() {
    return database;
  }

  @Override
  public void close() {
    database.close();
  }
}
