package org.annalist.knowledge.store;

import java.sql.SQLException;
import org.annalist.date.HistoricalDate;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.Names;
import org.annalist.knowledge.Property;
import org.annalist.knowledge.Source;
import org.annalist.knowledge.SynonymGroup;
import org.jspecify.annotations.Nullable;

/** Writes all that claims refer to: sources, entities with their names, the vocabulary. */
final class KnowledgeWriter {
  private final Statements statements;

  KnowledgeWriter(Statements statements) {
    this.statements = statements;
  }

  void write(Knowledge knowledge) throws SQLException {
    int sourceNumber = 0;
    for (Source source : knowledge.sources()) {
      write(source, ++sourceNumber);
    }
    int entityNumber = 0;
    for (Entity entity : knowledge.entities()) {
      write(entity, ++entityNumber);
    }
    for (Property property : knowledge.vocabulary().properties()) {
      write(property);
    }
    for (SynonymGroup group : knowledge.vocabulary().synonyms()) {
      statements.insert("INSERT INTO synonym (phrases) VALUES (?)", Lines.join(group.phrases()));
    }
  }

  private void write(Source source, int number) throws SQLException {
    statements.insert(
        "INSERT INTO source VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        number,
        source.id(),
        source.title(),
        source.publisher(),
        source.kind().id(),
        source.language(),
        edtf(source.date()),
        source.url() == null ? null : source.url().toString());
  }

  private void write(Entity entity, int number) throws SQLException {
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

  private void write(Property property) throws SQLException {
    statements.insert(
        "INSERT INTO property VALUES (?, ?, ?, ?)",
        property.id(),
        property.label(),
        property.single() ? 1 : 0,
        Lines.join(property.words()));
  }

  /** A date as it is kept, or null where there is none. */
  static @Nullable String edtf(@Nullable HistoricalDate date) {
    return date == null ? null : date.edtf();
  }
}
