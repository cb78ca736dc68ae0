package org.annalist.knowledge.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annalist.knowledge.Alternatives;
import org.annalist.knowledge.ClaimTerms;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.SearchTerms;
import org.annalist.knowledge.Utterances;
import org.sqlite.SQLiteConfig;

/**
 * Compiles knowledge into one SQLite file. The same knowledge gives the same file, byte for byte.
 */
public final class KnowledgeCompiler {
  /** The tables that are not filled in the order of their keys fit in, or nearly. */
  private static final int CACHE_KILOBYTES = 128 * 1024;

  private final SearchTerms searchTerms;

  /**
   * Makes a compiler.
   *
   * @param searchTerms brings texts to the terms that claims are found by
   */
  public KnowledgeCompiler(SearchTerms searchTerms) {
    this.searchTerms = searchTerms;
  }

  /**
   * Writes a new file.
   *
   * @param knowledge what to write
   * @param utterances what people type, of any subject
   * @param file where; must not exist yet
   * @throws IOException when the file cannot be written
   */
  public void compile(Knowledge knowledge, Utterances utterances, Path file) throws IOException {
    try (Connection connection = open(file)) {
      prepare(connection);
      connection.setAutoCommit(false);
      try (Statements statements = new Statements(connection)) {
        new KnowledgeWriter(statements).write(knowledge);
        Set<String> words =
            new ClaimWriter(statements, new ClaimTerms(knowledge, searchTerms)).write(knowledge);
        writeAlternatives(statements, knowledge.vocabulary().alternatives());
        writeBackground(statements, utterances.counts(searchTerms));
        new WordWriter(statements).write(knowledge, words, utterances);
        KeyFilters.write(connection, statements);
      }
      connection.commit();
      connection.setAutoCommit(true);
      finish(connection);
    } catch (SQLException e) {
      throw new IOException("the database " + file + " cannot be written: " + e.getMessage(), e);
    }
  }

  private static Connection open(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    // Nobody asks for them, and they are another query for each row.
    config.setGetGeneratedKeys(false);
    return config.createConnection("jdbc:sqlite:" + file);
  }

  private static void prepare(Connection connection) throws SQLException, IOException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = OFF");
      statement.execute("PRAGMA synchronous = OFF");
      statement.execute("PRAGMA cache_size = " + -CACHE_KILOBYTES);
    }
    run(connection, "schema.sql");
    run(connection, "full-text.sql");
  }

  private static void run(Connection connection, String script) throws SQLException, IOException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : script(script).split(";\n")) {
        statement.execute(sql);
      }
    }
  }

  private static void finish(Connection connection) throws SQLException, IOException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("INSERT INTO claim_terms (claim_terms) VALUES ('optimize')");
      run(connection, "indexes.sql");
      TermCounts.write(connection);
      FrequentTerms.write(connection);
      statement.execute("ANALYZE");
      statement.execute("VACUUM");
    }
  }

  /** Of words that a claim has, those that one term stands for. */
  private void writeAlternatives(Statements statements, List<Alternatives> alternatives)
      throws SQLException {
    for (Alternatives group : alternatives) {
      for (String other : group.others()) {
        writeAlternative(statements, searchTerms.of(group.word()), searchTerms.of(other));
      }
    }
  }

  private static void writeAlternative(Statements statements, List<String> word, List<String> other)
      throws SQLException {
    if (word.size() == 1 && other.size() == 1 && !word.equals(other)) {
      String sql = "INSERT OR IGNORE INTO alternative VALUES (?, ?)";
      statements.insert(sql, other.get(0), word.get(0));
      statements.insert(sql, word.get(0), other.get(0));
    }
  }

  private static void writeBackground(Statements statements, Map<String, Integer> counts)
      throws SQLException {
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      statements.insert("INSERT INTO background VALUES (?, ?)", count.getKey(), count.getValue());
    }
  }

  private static String script(String name) throws IOException {
    try (InputStream in = KnowledgeCompiler.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
