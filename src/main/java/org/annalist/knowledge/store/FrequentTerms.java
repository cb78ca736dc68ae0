package org.annalist.knowledge.store;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The terms that stand in very many claims. What such a term speaks for most is worked out when the
 * knowledge is compiled (a champion list), since a question cannot wait for all that it stands in.
 */
final class FrequentTerms {
  /**
   * A term that stands in more claims than this is frequent, and so many of them are kept for it:
   * to add their ranks up takes a tenth of a millisecond.
   */
  static final int MOST = 4096;

  private static final String FREQUENT = "SELECT term FROM term_frequency WHERE doc > " + MOST;

  private static final String BEST =
      "SELECT rowid, rank_of FROM (SELECT rowid, "
          + Lookup.RANK
          + " AS rank_of FROM claim_terms WHERE claim_terms MATCH ?) ORDER BY rank_of, rowid LIMIT "
          + MOST;

  private FrequentTerms() {}

  /** Writes the lists of a file in which all claims are. */
  static void write(Connection connection) throws SQLException {
    List<String> terms = new ArrayList<>();
    try (PreparedStatement frequent = connection.prepareStatement(FREQUENT);
        ResultSet rows = frequent.executeQuery()) {
      while (rows.next()) {
        terms.add(rows.getString(1));
      }
    }
    try (Statements statements = new Statements(connection);
        PreparedStatement best = connection.prepareStatement(BEST)) {
      for (String term : terms) {
        best.setString(1, FullText.anyOf(List.of(term)));
        statements.insert("INSERT INTO frequent_term VALUES (?, ?)", term, bytesOf(best));
      }
    }
  }

  private static byte[] bytesOf(PreparedStatement best) throws SQLException {
    List<Postings.Posting> postings = new ArrayList<>();
    try (ResultSet rows = best.executeQuery()) {
      while (rows.next()) {
        postings.add(new Postings.Posting(rows.getInt(1), rows.getDouble(2)));
      }
    }
    postings.sort(Comparator.comparingInt(Postings.Posting::claim));
    ByteBuffer bytes = ByteBuffer.allocate(postings.size() * (Integer.BYTES + Double.BYTES));
    postings.forEach(posting -> bytes.putInt(posting.claim()).putDouble(posting.rank()));
    return bytes.array();
  }

  /** What a term speaks for most, which is frequent. */
  static Postings read(Database database, String term) {
    byte[] bytes =
        database
            .query(
                row -> row.getBytes(1), "SELECT postings FROM frequent_term WHERE term = ?", term)
            .get(0);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    List<Postings.Posting> postings = new ArrayList<>();
    while (buffer.hasRemaining()) {
      postings.add(new Postings.Posting(buffer.getInt(), buffer.getDouble()));
    }
    return Postings.of(postings);
  }
}
