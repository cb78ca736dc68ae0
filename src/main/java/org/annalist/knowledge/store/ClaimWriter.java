package org.annalist.knowledge.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimTerms;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.Source;

/** Writes claims with their citations, and the indexes that they are found by. */
final class ClaimWriter {
  private static final int SUBJECT = 0;
  private static final int OTHER = 1;
  private static final int RELATED = 2;

  private final Statements statements;
  private final ClaimTerms claimTerms;
  private final Map<String, Integer> sourceNumbers = new HashMap<>();

  ClaimWriter(Statements statements, ClaimTerms claimTerms) {
    this.statements = statements;
    this.claimTerms = claimTerms;
  }

  /** Writes all claims, and returns the words of their texts. */
  Set<String> write(Knowledge knowledge) throws SQLException {
    for (Source source : knowledge.sources()) {
      sourceNumbers.put(source.id(), sourceNumbers.size() + 1);
    }
    Set<String> words = new HashSet<>();
    Map<String, Integer> wordsOfAsks = new TreeMap<>();
    int number = 0;
    Ahead<Claim, WrittenClaim> ahead =
        new Ahead<>(
            knowledge.claims().iterator(),
            claim -> WrittenClaim.of(claim, claimTerms, sourceNumbers));
    while (ahead.hasNext()) {
      for (WrittenClaim written : ahead.next()) {
        write(written, ++number);
        words.addAll(written.words());
        written.asks().stream()
            .flatMap(ask -> ask.words().stream())
            .forEach(word -> wordsOfAsks.merge(word, 1, Integer::sum));
      }
    }
    for (Map.Entry<String, Integer> count : wordsOfAsks.entrySet()) {
      statements.insert("INSERT INTO ask_word VALUES (?, ?)", count.getKey(), count.getValue());
    }
    return words;
  }

  private void write(WrittenClaim written, int number) throws SQLException {
    writeClaim(written, number);
    statements.insert(
        "INSERT INTO claim_terms (rowid, asks, statement, names) VALUES (?, ?, ?, ?)",
        number,
        written.askTerms(),
        String.join(" ", written.statement()),
        String.join(" ", written.names()));
    for (String key : written.askKeys()) {
      statements.insert("INSERT OR IGNORE INTO ask VALUES (?, ?)", key, number);
    }
    writeEntities(written, number);
  }

  private void writeClaim(WrittenClaim written, int number) throws SQLException {
    Claim claim = written.claim();
    statements.insert(
        "INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        number,
        claim.id(),
        claim.topic().subject(),
        claim.statement().property(),
        claim.statement().matter(),
        KnowledgeWriter.edtf(claim.date()),
        Days.first(claim.date()),
        Days.last(claim.date()),
        Days.monthAndDay(claim.date()));
    statements.insert("INSERT INTO claim_bytes VALUES (?, ?)", number, written.bytes(number));
  }

  private void writeEntities(WrittenClaim written, int number) throws SQLException {
    writeEntity(written.claim().topic().subject(), SUBJECT, number);
    for (String other : written.claim().topic().others()) {
      writeEntity(other, OTHER, number);
    }
    for (String related : written.related()) {
      writeEntity(related, RELATED, number);
    }
  }

  private void writeEntity(String entity, int role, int number) throws SQLException {
    statements.insert("INSERT OR IGNORE INTO claim_entity VALUES (?, ?, ?)", entity, role, number);
  }
}
