package org.annalist.channel.review.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.annalist.answer.Status;
import org.annalist.channel.review.ReviewEntry;
import org.annalist.channel.review.ReviewGroup;
import org.annalist.channel.review.ReviewStore;
import org.annalist.text.Folding;

/**
 * The review list in the state database. It has one row for each question, answer and day, with a
 * count, so that not even the order in which people asked can be read from it. Safe for several
 * threads.
 */
public final class SqliteReviewStore implements ReviewStore, AutoCloseable {
  private static final String SEPARATOR = "\n";

  private final Connection connection;

  /**
   * Opens the list, and lays out its table where that is missing.
   *
   * @param url the state database, {@code jdbc:sqlite:…}
   * @throws IllegalStateException when the database cannot be opened
   */
  public SqliteReviewStore(String url) {
    try {
      connection = DriverManager.getConnection(url);
      layOut();
    } catch (SQLException e) {
      throw new IllegalStateException("the state database " + url + " cannot be opened", e);
    }
  }

  private void layOut() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = 5000");
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA secure_delete = ON");
      statement.execute(
          """
          CREATE TABLE IF NOT EXISTS review (
            folded TEXT NOT NULL, reason TEXT NOT NULL, status TEXT NOT NULL, claims TEXT NOT NULL,
            day TEXT NOT NULL, question TEXT NOT NULL, times INTEGER NOT NULL,
            PRIMARY KEY (folded, reason, status, claims, day)) WITHOUT ROWID
          """);
    }
  }

  @Override
  public synchronized void add(ReviewEntry entry) {
    String sql =
        """
        INSERT INTO review VALUES (?, ?, ?, ?, ?, ?, 1)
        ON CONFLICT DO UPDATE SET times = times + 1
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, folded(entry.question()));
      statement.setString(2, entry.reason().name());
      statement.setString(3, entry.status().name());
      statement.setString(4, String.join(SEPARATOR, entry.claims()));
      statement.setString(5, entry.day().toString());
      statement.setString(6, entry.question());
      statement.executeUpdate();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public synchronized List<ReviewGroup> list(int limit) {
    // SQLite takes the bare column question from the row that min() or max() picks; there is one.
    String sql =
        """
        SELECT question, reason, status, claims, sum(times) AS count, max(day) AS last FROM review
        GROUP BY folded, reason, status, claims ORDER BY count DESC, last DESC, folded LIMIT ?
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, limit);
      try (ResultSet rows = statement.executeQuery()) {
        List<ReviewGroup> groups = new ArrayList<>();
        while (rows.next()) {
          groups.add(group(rows));
        }
        return groups;
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static ReviewGroup group(ResultSet row) throws SQLException {
    String claims = row.getString("claims");
    return new ReviewGroup(
        row.getString("question"),
        ReviewEntry.Reason.valueOf(row.getString("reason")),
        Status.valueOf(row.getString("status")),
        claims.isEmpty() ? List.of() : List.of(claims.split(SEPARATOR)),
        row.getInt("count"),
        LocalDate.parse(row.getString("last")));
  }

  @Override
  public synchronized boolean remove(String question) {
    String sql = "DELETE FROM review WHERE folded = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, folded(question));
      return statement.executeUpdate() > 0;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static String folded(String question) {
    return Folding.fold(question).replaceAll("[\\s?!.]+", " ").strip();
  }

  private static IllegalStateException failed(SQLException e) {
    return new IllegalStateException("the review list cannot be read or written", e);
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed(e);
    }
  }
}
