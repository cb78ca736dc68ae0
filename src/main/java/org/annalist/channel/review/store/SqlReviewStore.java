package org.annalist.channel.review.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.annalist.answer.Status;
import org.annalist.channel.review.ReviewEntry;
import org.annalist.channel.review.ReviewGroup;
import org.annalist.channel.review.ReviewStore;
import org.annalist.state.store.StateDatabase;
import org.annalist.text.Folding;

/**
 * The review list in the state database. It has one row for each question, answer and day, with a
 * count, so that not even the order in which people asked can be read from it. Safe for several
 * threads.
 */
public final class SqlReviewStore implements ReviewStore, AutoCloseable {
  private static final String SEPARATOR = "\n";

  private final StateDatabase database;

  /**
   * Opens the list.
   *
   * @param url the state database, {@code jdbc:sqlite:…}
   * @throws org.annalist.state.StateException when the database cannot be opened
   */
  public SqlReviewStore(String url) {
    this(StateDatabase.open(url));
  }

  /**
   * Makes the list in a database that is open.
   *
   * @param database the state
   */
  public SqlReviewStore(StateDatabase database) {
    this.database = database;
  }

  /** Written with the mark that the question is answered, so that none counts twice. */
  @Override
  public void add(ReviewEntry entry) {
    String sql =
        """
        INSERT INTO review (folded, reason, status, claims, day, question, times)
        VALUES (?, ?, ?, ?, ?, ?, 1)
        ON CONFLICT (folded, reason, status, claims, day) DO UPDATE SET times = review.times + 1
        """;
    Runnable write =
        () ->
            database.update(
                sql,
                folded(entry.question()),
                entry.reason().name(),
                entry.status().name(),
                String.join(SEPARATOR, entry.claims()),
                entry.day().toString(),
                entry.question());
    database.staging().change(entry, write);
  }

  @Override
  public List<ReviewGroup> list(int limit) {
    String sql =
        """
        SELECT question, reason, status, claims, count, day AS last FROM (
          SELECT folded, question, reason, status, claims, day,
            sum(times) OVER (PARTITION BY folded, reason, status, claims) AS count,
            row_number() OVER (PARTITION BY folded, reason, status, claims ORDER BY day DESC) AS place
          FROM review) AS grouped
        WHERE place = 1 ORDER BY count DESC, last DESC, folded LIMIT ?
        """;
    return database.query(SqlReviewStore::group, sql, limit);
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
  public boolean remove(String question) {
    return database.update("DELETE FROM review WHERE folded = ?", folded(question)) > 0;
  }

  private static String folded(String question) {
    return Folding.fold(question).replaceAll("[\\s?!.]+", " ").strip();
  }

  @Override
  public void close() {
    database.close();
  }
}
