package org.annalist.knowledge.store;

import java.util.List;
import org.annalist.knowledge.ClaimQuery;

/**
 * Finds the claims that a query may mean. What a term or an entity speaks for is asked of the
 * database once and then kept: BM25 of several terms is the sum of that of each. Safe for several
 * threads.
 */
final class Lookup {
  /** The lists of so many terms, and of so many entities, are kept. */
  private static final int MOST_KEPT = 10_000;

  /** A term in a question tells more of a claim than one in its text. */
  static final String RANK = "bm25(claim_terms, 3.0, 1.0, 2.0)";

  private static final String OF_TERM =
      "SELECT rowid, " + RANK + " FROM claim_terms WHERE claim_terms MATCH ?";

  /**
   * The subject of a claim tells more of it than another entity in it, and that than a related one.
   */
  private static final String OF_ENTITY =
      """
      SELECT claim_no, sum(CASE role WHEN 0 THEN -3.0 WHEN 1 THEN -2.9 ELSE -1.2 END) FROM (
        SELECT claim_no, role FROM claim_entity WHERE entity = ? ORDER BY role, claim_no LIMIT %d)
      GROUP BY claim_no
      """
          .formatted(FrequentTerms.MOST);

  private final Database database;
  private final TermCounts counts;
  private final Scale scale;
  private final int highest;
  private final Ranks.Pool pool;
  private final Recent<String, Postings> ofTerms = new Recent<>(MOST_KEPT);
  private final Recent<String, Postings> ofEntities = new Recent<>(MOST_KEPT);

  Lookup(Database database, TermCounts counts) {
    this.database = database;
    this.counts = counts;
    this.scale = new Scale(counts.claims());
    this.highest = RowCounts.read(database, RowCounts.HIGHEST_CLAIM);
    this.pool = new Ranks.Pool(highest);
  }

  /** The highest number of a claim. */
  int highest() {
    return highest;
  }

  /** How many claims are about an entity. */
  int claimsAbout(String entity) {
    return counts.ofEntity(entity);
  }

  /**
   * The numbers of the claims that have any of the terms or are about any of the entities, the
   * likeliest first; so many as may be needed to find those of the days.
   */
  int[] find(ClaimQuery query, int size) {
    int most = scale.mostByTerms() + scale.mostByEntities();
    return find(query, size, query.days() == null ? Math.min(most, query.limit()) : most);
  }

  private int[] find(ClaimQuery query, int size, int most) {
    Ranks byTerms = pool.take();
    query.terms().stream().distinct().forEach(term -> byTerms.add(ofTerm(term), 1));
    Ranks byEntities = pool.take();
    query.entities().stream()
        .distinct()
        .forEach(id -> byEntities.add(ofEntity(id), weight(claimsAbout(id), size)));
    Ranks both = pool.take();
    both.add(byTerms.anyOrderOfBest(scale.mostByTerms()), byTerms);
    both.add(byEntities.anyOrderOfBest(scale.mostByEntities()), byEntities);
    int[] best = both.best(most);
    List.of(byTerms, byEntities, both).forEach(pool::giveBack);
    return best;
  }

  /** The fewer claims are about an entity, the more it tells: the weight that terms have, too. */
  private static double weight(int about, int size) {
    return Math.log(1 + (size - about + 0.5) / (about + 0.5));
  }

  private Postings ofTerm(String term) {
    return ofTerms.of(
        term,
        t ->
            counts.ofClaims(t) > FrequentTerms.MOST
                ? FrequentTerms.read(database, t)
                : read(OF_TERM, FullText.anyOf(List.of(t))));
  }

  private Postings ofEntity(String entity) {
    return ofEntities.of(entity, e -> read(OF_ENTITY, e));
  }

  private Postings read(String sql, String value) {
    return Postings.of(
        database.query(row -> new Postings.Posting(row.getInt(1), row.getDouble(2)), sql, value));
  }
}
