package org.annalist.knowledge.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.annalist.knowledge.Ask;
import org.annalist.knowledge.Citation;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimTerms;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.Names;
import org.annalist.knowledge.Source;
import org.annalist.knowledge.Value;
import org.jspecify.annotations.Nullable;

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

  /** The terms that a claim is found by. */
  private record Terms(List<Ask> asks, Set<String> statement, Set<String> names) {
    String all() {
      return String.join(" ", statement) + " " + String.join(" ", names);
    }
  }

  void write(Knowledge knowledge) throws SQLException {
    for (Source source : knowledge.sources()) {
      sourceNumbers.put(source.id(), sourceNumbers.size() + 1);
    }
    int number = 0;
    List<Terms> ofClaims = knowledge.claims().parallelStream().map(this::terms).toList();
    for (Claim claim : knowledge.claims()) {
      Terms terms = ofClaims.get(number);
      number++;
      writeClaim(claim, number, terms);
      writeTerms(number, terms);
      writeAsks(claim, number);
      writeEntities(claim, number);
      writeDays(claim, number);
      writeCitations(claim, number);
    }
    writeWordsOfAsks(ofClaims);
  }

  private Terms terms(Claim claim) {
    return new Terms(
        claimTerms.ofAsks(claim), claimTerms.ofStatement(claim), claimTerms.ofNames(claim));
  }

  private void writeClaim(Claim claim, int number, Terms terms) throws SQLException {
    Value value = claim.statement().value();
    Value.@Nullable Figure figure = value instanceof Value.Figure f ? f : null;
    statements.insert(
        "INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        number,
        claim.id(),
        claim.topic().subject(),
        claim.statement().property(),
        figure == null ? null : figure.number(),
        figure == null ? null : figure.bound().name(),
        figure != null ? figure.counts() : value == null ? null : value.wording(),
        claim.statement().matter(),
        KnowledgeWriter.edtf(claim.date()),
        Days.first(claim.date()),
        Days.last(claim.date()),
        claim.text(),
        Lines.join(claim.topic().others()),
        Lines.join(claim.asks()),
        AskTerms.join(terms.asks()),
        AskTerms.joinWords(terms.asks()),
        terms.all());
  }

  private void writeTerms(int number, Terms terms) throws SQLException {
    statements.insert(
        "INSERT INTO claim_terms (rowid, asks, statement, names) VALUES (?, ?, ?, ?)",
        number,
        String.join(
            " ", terms.asks().stream().flatMap(ask -> ask.terms().stream().sorted()).toList()),
        String.join(" ", terms.statement()),
        String.join(" ", terms.names()));
  }

  private void writeWordsOfAsks(List<Terms> ofClaims) throws SQLException {
    Map<String, Integer> counts = new TreeMap<>();
    ofClaims.stream()
        .flatMap(terms -> terms.asks().stream())
        .flatMap(ask -> ask.words().stream())
        .forEach(word -> counts.merge(word, 1, Integer::sum));
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      statements.insert("INSERT INTO ask_word VALUES (?, ?)", count.getKey(), count.getValue());
    }
  }

  private void writeAsks(Claim claim, int number) throws SQLException {
    for (String ask : claim.asks()) {
      statements.insert("INSERT OR IGNORE INTO ask VALUES (?, ?)", Names.key(ask), number);
    }
  }

  private void writeEntities(Claim claim, int number) throws SQLException {
    writeEntity(claim.topic().subject(), SUBJECT, number);
    for (String other : claim.topic().others()) {
      writeEntity(other, OTHER, number);
    }
    for (String related : claimTerms.related(claim)) {
      writeEntity(related, RELATED, number);
    }
  }

  private void writeEntity(String entity, int role, int number) throws SQLException {
    statements.insert("INSERT OR IGNORE INTO claim_entity VALUES (?, ?, ?)", entity, role, number);
  }

  private void writeDays(Claim claim, int number) throws SQLException {
    if (claim.date() != null) {
      statements.insert(
          "INSERT INTO claim_days VALUES (?, ?, ?)",
          number,
          Days.first(claim.date()),
          Days.last(claim.date()));
    }
  }

  private void writeCitations(Claim claim, int number) throws SQLException {
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
}
