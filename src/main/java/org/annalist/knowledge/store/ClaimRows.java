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
import org.annalist.date.EdtfParser;
import org.annalist.date.HistoricalDate;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimKeys;
import org.annalist.knowledge.ClaimWords;
import org.annalist.knowledge.Source;
import org.annalist.knowledge.SourceKind;
import org.jspecify.annotations.Nullable;

/** Reads claims, with their citations, out of the database. Safe for several threads. */
final class ClaimRows {
  /** The claims that so many queries found are kept. */
  private static final int MOST_KEPT = 10_000;

  private static final String CLAIMS =
      "SELECT bytes FROM claim_bytes WHERE no IN (SELECT value FROM json_each(?))";

  private static final String CLAIM = "SELECT bytes FROM claim_bytes WHERE no = ?";

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
    Map<Integer, Candidate> read = new HashMap<>();
    for (Candidate candidate : database.query(this::candidate, CLAIMS, numbers.toString())) {
      read.put(candidate.number(), candidate);
      shelf.put(candidate.number(), candidate);
    }
    return read;
  }

  private Candidate candidate(ResultSet row) throws SQLException {
    ByteReader bytes = new ByteReader(row.getBytes(1));
    int number = bytes.count();
    Claim claim = ClaimBytes.read(bytes, sources);
    return Candidate.of(number, claim, new Compared(number, claim.asks(), bytes.rest()));
  }

  /** Claims share most of their terms, which are kept once. */
  private String pooled(String term) {
    return pool.computeIfAbsent(term, t -> t);
  }

  /**
   * What a claim can be compared by, as it lies in the file. When it was asked for twice by word,
   * whoever asks has noted it, and it is read again if need be.
   */
  private final class Compared implements Candidate.Source {
    private final int number;
    private final List<String> asks;
    private volatile byte @Nullable [] bytes;
    private volatile boolean wasAskedFor;

    Compared(int number, List<String> asks, byte[] bytes) {
      this.number = number;
      this.asks = asks;
      this.bytes = bytes;
    }

    @Override
    public ClaimWords words() {
      return WordBytes.words(new ByteReader(bytes()), asks, ClaimRows.this::pooled);
    }

    @Override
    public ClaimKeys keys() {
      ClaimKeys keys = WordBytes.keys(new ByteReader(bytes()), asks);
      bytes = wasAskedFor ? null : bytes;
      wasAskedFor = true;
      return keys;
    }

    private byte[] bytes() {
      byte[] known = bytes;
      return known == null ? database.query(this::compared, CLAIM, number).get(0) : known;
    }

    private byte[] compared(ResultSet row) throws SQLException {
      ByteReader all = new ByteReader(row.getBytes(1));
      all.count();
      ClaimBytes.read(all, sources);
      return all.rest();
    }
  }

  /** The questions that each claim is known to answer, in the order of the claims. */
  List<String> asks() {
    return database
        .query(row -> candidate(row).claim().asks(), "SELECT bytes FROM claim_bytes ORDER BY no")
        .stream()
        .flatMap(List::stream)
        .toList();
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
}
