package org.annalist.knowledge.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.annalist.date.EdtfParser;
import org.annalist.date.HistoricalDate;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.Citation;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Source;
import org.annalist.knowledge.SourceKind;
import org.annalist.knowledge.Value;
import org.jspecify.annotations.Nullable;

/** Reads claims, with their citations, out of the database. Safe for several threads. */
final class ClaimRows {
  /** The claims that so many queries found are kept. */
  private static final int MOST_KEPT = 10_000;

  private static final String CITATIONS =
      """
      SELECT claim_no, locator, asserter, source_no FROM citation
      WHERE claim_no IN (SELECT value FROM json_each(?)) ORDER BY claim_no, position
      """;

  private static final String CLAIMS =
      "SELECT * FROM claim WHERE no IN (SELECT value FROM json_each(?))";

  private final Database database;
  private final Map<Integer, Source> sources;
  private final Shelf shelf;
  private final Recent<Asked, int[]> answers = new Recent<>(MOST_KEPT);
  private final Map<String, String> pool = new ConcurrentHashMap<>();

  /** A query that has been answered: the file does not change while it is open. */
  private record Asked(String sql, List<Object> values) {}

  ClaimRows(Database database, int highest) {
    this.database = database;
    this.shelf = new Shelf(highest);
    this.sources = readSources(database);
  }

  /** The claims whose numbers a query gives, in its order. */
  List<Claim> claims(String sql, Object... values) {
    return candidates(sql, values).stream().map(Candidate::claim).toList();
  }

  /** The claims whose numbers a query gives, in its order, with their terms. */
  List<Candidate> candidates(String sql, Object... values) {
    return candidates(
        answers.of(
            new Asked(sql, List.of(values)),
            asked ->
                database.query(row -> row.getInt(1), sql, values).stream()
                    .mapToInt(Integer::intValue)
                    .toArray()));
  }

  /** The claims of some numbers, in their order, with their terms. */
  List<Candidate> candidates(int[] numbers) {
    @Nullable Candidate[] found = new Candidate[numbers.length];
    List<Integer> unread = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      found[i] = shelf.get(numbers[i]);
      if (found[i] == null) {
        unread.add(numbers[i]);
      }
    }
    if (!unread.isEmpty()) {
      Map<Integer, Candidate> read = read(unread);
      for (int i = 0; i < numbers.length; i++) {
        found[i] = found[i] == null ? read.get(numbers[i]) : found[i];
      }
    }
    List<Candidate> all = new ArrayList<>(found.length);
    for (Candidate candidate : found) {
      all.add(Objects.requireNonNull(candidate));
    }
    return all;
  }

  private Map<Integer, Candidate> read(List<Integer> numbers) {
    List<Row> rows = database.query(Row::of, CLAIMS, numbers.toString());
    Map<Integer, List<Citation>> citations = citations(rows);
    Map<Integer, Candidate> read = new HashMap<>();
    for (Row row : rows) {
      Candidate candidate =
          row.candidate(citations.getOrDefault(row.number(), List.of()), this::pooled);
      read.put(row.number(), candidate);
      shelf.put(row.number(), candidate);
    }
    return read;
  }

  /** Many claims have the same terms, which are kept once. */
  private String pooled(String term) {
    return pool.computeIfAbsent(term, t -> t);
  }

  private Map<Integer, List<Citation>> citations(List<Row> rows) {
    Map<Integer, List<Citation>> byClaim = new HashMap<>();
    String numbers = rows.stream().map(Row::number).toList().toString();
    database.query(
        row ->
            byClaim
                .computeIfAbsent(row.getInt("claim_no"), no -> new ArrayList<>())
                .add(citation(row)),
        CITATIONS,
        numbers);
    return byClaim;
  }

  private Citation citation(ResultSet row) throws SQLException {
    Source source = Objects.requireNonNull(sources.get(row.getInt("source_no")));
    return new Citation(source, row.getString("locator"), row.getString("asserter"));
  }

  private static Map<Integer, Source> readSources(Database database) {
    Map<Integer, Source> sources = new HashMap<>();
    database.query(row -> sources.put(row.getInt("no"), source(row)), "SELECT * FROM source");
    return sources;
  }

  private static Source source(ResultSet row) throws SQLException {
    String url = row.getString("url");
    return new Source(
        row.getString("id"),
        row.getString("title"),
        row.getString("publisher"),
        SourceKind.ofId(row.getString("kind")).orElseThrow(),
        row.getString("language"),
        date(row),
        url == null ? null : URI.create(url),
        Lines.split(row.getString("sections")));
  }

  static @Nullable HistoricalDate date(ResultSet row) throws SQLException {
    String edtf = row.getString("date");
    return edtf == null ? null : EdtfParser.parse(edtf);
  }

  /** A row of the table of claims; its citations come from another query. */
  private record Row(
      int number,
      String id,
      Claim.Topic topic,
      Claim.Statement statement,
      @Nullable HistoricalDate date,
      Texts texts) {
    /** The columns of text. */
    private record Texts(
        String text, String asks, String askTerms, String askWords, String terms) {}

    static Row of(ResultSet row) throws SQLException {
      return new Row(
          row.getInt("no"),
          row.getString("id"),
          new Claim.Topic(row.getString("subject"), Lines.split(row.getString("others"))),
          new Claim.Statement(row.getString("property"), value(row), row.getString("matter")),
          ClaimRows.date(row),
          new Texts(
              row.getString("text"),
              row.getString("asks"),
              row.getString("ask_terms"),
              row.getString("ask_words"),
              row.getString("terms")));
    }

    Candidate candidate(List<Citation> citations, UnaryOperator<String> pool) {
      List<String> asks = Lines.split(texts.asks());
      Claim claim = new Claim(id, topic, statement, date, texts.text(), citations, asks);
      String askTerms = texts.askTerms();
      String askWords = texts.askWords();
      String terms = texts.terms();
      return Candidate.of(
          number,
          claim,
          () -> AskTerms.split(claim.asks(), askTerms, askWords, pool),
          () -> Terms.split(terms).stream().map(pool).collect(Collectors.toSet()));
    }

    private static @Nullable Value value(ResultSet row) throws SQLException {
      String wording = row.getString("wording");
      String bound = row.getString("bound");
      if (bound != null) {
        return new Value.Figure(row.getLong("number"), Value.Bound.valueOf(bound), wording);
      }
      return wording == null ? null : new Value.Words(wording);
    }
  }
}
