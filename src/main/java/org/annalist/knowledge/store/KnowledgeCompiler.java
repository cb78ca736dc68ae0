package org.annalist.knowledge.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annalist.date.HistoricalDate;
import org.annalist.knowledge.Citation;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimTerms;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.Names;
import org.annalist.knowledge.SearchTerms;
import org.annalist.knowledge.Source;
import org.annalist.knowledge.Utterances;
import org.annalist.knowledge.Value;
import org.jspecify.annotations.Nullable;

/**
 * Compiles knowledge into one SQLite file. The same knowledge gives the same file, byte for byte.
 */
public final class KnowledgeCompiler {
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
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      prepare(connection);
      connection.setAutoCommit(false);
      try (Statements statements = new Statements(connection)) {
        new Run(statements, new ClaimTerms(knowledge, searchTerms)).write(knowledge);
        writeBackground(statements, utterances.counts(searchTerms));
        new WordWriter(statements).write(knowledge, utterances);
      }
      connection.commit();
      connection.setAutoCommit(true);
      finish(connection);
    } catch (SQLException e) {
      throw new IOException("the database " + file + " cannot be written: " + e.getMessage(), e);
    }
  }

  private static void prepare(Connection connection) throws SQLException, IOException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = OFF");
      statement.execute("PRAGMA synchronous = OFF");
      for (String sql : schema().split(";\n")) {
        statement.execute(sql);
      }
    }
  }

  private static void finish(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("INSERT INTO claim_terms (claim_terms) VALUES ('optimize')");
      statement.execute("ANALYZE");
      statement.execute("VACUUM");
    }
  }

  private static void writeBackground(Statements statements, Map<String, Integer> counts)
      throws SQLException {
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      statements.insert("INSERT INTO background VALUES (?, ?)", count.getKey(), count.getValue());
    }
  }

  private static String schema() throws IOException {
    try (InputStream in = KnowledgeCompiler.class.getResourceAsStream("schema.sql")) {
      if (in == null) {
        throw new IllegalStateException("schema.sql is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }

  /** One compilation: the numbers given to sources and entities so far. */
  private record Run(
      Statements statements,
      ClaimTerms claimTerms,
      Map<String, Integer> sourceNumbers,
      Map<String, Integer> entityNumbers) {
    Run(Statements statements, ClaimTerms claimTerms) {
      this(statements, claimTerms, new HashMap<>(), new HashMap<>());
    }

    void write(Knowledge knowledge) throws SQLException {
      for (Source source : knowledge.sources()) {
        write(source);
      }
      for (Entity entity : knowledge.entities()) {
        write(entity);
      }
      write(knowledge.vocabulary());
      int claimNumber = 0;
      for (Claim claim : knowledge.claims()) {
        write(claim, ++claimNumber);
      }
    }

    private void write(Source source) throws SQLException {
      sourceNumbers.put(source.id(), sourceNumbers.size() + 1);
      statements.insert(
          "INSERT INTO source VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
          sourceNumbers.get(source.id()),
          source.id(),
          source.title(),
          source.publisher(),
          source.kind().id(),
          source.language(),
          edtf(source.date()),
          source.url() == null ? null : source.url().toString());
    }

    private void write(Entity entity) throws SQLException {
      int number = entityNumbers.size() + 1;
      entityNumbers.put(entity.id(), number);
      statements.insert(
          "INSERT INTO entity VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
          number,
          entity.id(),
          entity.type().id(),
          entity.name(),
          edtf(entity.date()),
          entity.relations().partOf(),
          Lines.join(entity.relations().places()),
          Lines.join(entity.relations().participants()));
      for (String key : Names.keys(entity)) {
        statements.insert("INSERT INTO name VALUES (?, ?)", key, number);
      }
    }

    private void write(Knowledge.Vocabulary vocabulary) throws SQLException {
      for (var property : vocabulary.properties()) {
        statements.insert(
            "INSERT INTO property VALUES (?, ?, ?, ?)",
            property.id(),
            property.label(),
            property.single() ? 1 : 0,
            Lines.join(property.words()));
      }
      for (var group : vocabulary.synonyms()) {
        statements.insert("INSERT INTO synonym (phrases) VALUES (?)", Lines.join(group.phrases()));
      }
    }

    private void write(Claim claim, int number) throws SQLException {
      Value value = claim.statement().value();
      Value.@Nullable Figure figure = value instanceof Value.Figure f ? f : null;
      List<List<String>> askTerms = claimTerms.ofAsks(claim);
      var statementTerms = claimTerms.ofStatement(claim);
      var nameTerms = claimTerms.ofNames(claim);
      statements.insert(
          "INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          number,
          claim.id(),
          claim.topic().subject(),
          claim.statement().property(),
          figure == null ? null : figure.number(),
          figure == null ? null : figure.bound().name(),
          figure != null ? figure.counts() : value == null ? null : value.wording(),
          edtf(claim.date()),
          Days.first(claim.date()),
          Days.last(claim.date()),
          claim.text(),
          Lines.join(claim.topic().others()),
          Lines.join(claim.asks()),
          AskTerms.join(askTerms),
          String.join(" ", statementTerms) + " " + String.join(" ", nameTerms));
      index(claim, number);
      statements.insert(
          "INSERT INTO claim_terms (rowid, asks, statement, names) VALUES (?, ?, ?, ?)",
          number,
          String.join(" ", askTerms.stream().flatMap(List::stream).toList()),
          String.join(" ", statementTerms),
          String.join(" ", nameTerms));
    }

    private void index(Claim claim, int number) throws SQLException {
      insertEntity(claim.topic().subject(), 0, number);
      for (String other : claim.topic().others()) {
        insertEntity(other, 1, number);
      }
      for (String related : claimTerms.related(claim)) {
        insertEntity(related, 2, number);
      }
      if (claim.date() != null) {
        statements.insert(
            "INSERT INTO claim_days VALUES (?, ?, ?)",
            number,
            Days.first(claim.date()),
            Days.last(claim.date()));
      }
      int position = 0;
      for (Citation citation : claim.citations()) {
        statements.insert(
            "INSERT INTO citation VALUES (?, ?, ?, ?, ?)",
            number,
            ++position,
            sourceNumbers.get(citation.source().id()),
            citation.locator(),
            citation.asserter());
      }
    }

    private void insertEntity(String entity, int role, int claimNumber) throws SQLException {
      statements.insert(
          "INSERT OR IGNORE INTO claim_entity VALUES (?, ?, ?)", entity, role, claimNumber);
    }

    private static @Nullable String edtf(@Nullable HistoricalDate date) {
      return date == null ? null : date.edtf();
    }
  }
}
