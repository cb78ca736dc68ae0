package org.annalist.knowledge.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.date.HistoricalDate;
import org.annalist.knowledge.Alternatives;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.Matter;
import org.annalist.knowledge.Names;
import org.annalist.knowledge.Particulars;
import org.annalist.knowledge.Property;
import org.annalist.knowledge.Source;
import org.annalist.knowledge.SynonymGroup;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;
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
    for (Matter matter : knowledge.matters()) {
      statements.insert("INSERT INTO matter VALUES (?, ?)", matter.id(), matter.label());
    }
    for (SynonymGroup group : knowledge.vocabulary().synonyms()) {
      statements.insert("INSERT INTO synonym (phrases) VALUES (?)", Lines.join(group.phrases()));
    }
    for (Alternatives group : knowledge.vocabulary().alternatives()) {
      List<String> texts = new ArrayList<>(List.of(group.word()));
      texts.addAll(group.others());
      statements.insert("INSERT INTO alternatives (texts) VALUES (?)", Lines.join(texts));
    }
  }

  private void write(Source source, int number) throws SQLException {
    statements.insert(
        "INSERT INTO source VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        number,
        source.id(),
        source.title(),
        source.publisher(),
        source.kind().id(),
        source.language(),
        edtf(source.date()),
        source.url() == null ? null : source.url().toString(),
        Lines.join(source.sections()));
  }

  private void write(Entity entity, int number) throws SQLException {
    Particulars particulars = entity.particulars();
    Particulars.Coordinates point = particulars.coordinates();
    statements.insert(
        "INSERT INTO entity VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
        number,
        entity.id(),
        entity.type().id(),
        entity.name(),
        edtf(entity.date()),
        entity.relations().partOf(),
        Lines.join(entity.relations().places()),
        Lines.join(entity.relations().participants()),
        Lines.join(entity.relations().follows()),
        particulars.number(),
        particulars.body(),
        point == null ? null : point.latitude(),
        point == null ? null : point.longitude());
    for (String word : words(entity)) {
      statements.insert("INSERT INTO unsorted_name_word VALUES (?, ?)", word, number);
    }
    writeOffices(entity, number);
    writeBelongings(entity, number);
    for (String key : Names.keys(entity)) {
      statements.insert("INSERT INTO name VALUES (?, ?)", key, number);
    }
  }

  private static Set<String> words(Entity entity) {
    return WordFinder.find(entity.name()).stream().map(Word::folded).collect(Collectors.toSet());
  }

  private void writeOffices(Entity entity, int number) throws SQLException {
    for (Particulars.Office office : entity.particulars().offices()) {
      statements.insert(
          "INSERT INTO office VALUES (?, ?, ?, ?)",
          number,
          office.title(),
          office.of(),
          edtf(office.date()));
    }
  }

  private void writeBelongings(Entity entity, int number) throws SQLException {
    for (Particulars.Belonging belonging : entity.particulars().belongings()) {
      statements.insert(
          "INSERT INTO belonging VALUES (?, ?, ?)",
          number,
          belonging.place(),
          edtf(belonging.date()));
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
