package org.annalist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.annalist.date.EdtfParser;
import org.annalist.knowledge.Alternatives;
import org.annalist.knowledge.Citation;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Claims;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.Matter;
import org.annalist.knowledge.Property;
import org.annalist.knowledge.SearchTerms;
import org.annalist.knowledge.Utterances;
import org.annalist.knowledge.store.KnowledgeCompiler;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.annalist.question.opennlp.PorterWordForms;
import org.jspecify.annotations.Nullable;

/** A knowledge of a few claims, for tests that need just those. */
public final class KnowledgeBuilder {
  private final List<Entity> entities = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Property> properties = new ArrayList<>();
  private final List<Matter> matters = new ArrayList<>();
  private final List<Alternatives> alternatives = new ArrayList<>();
  private List<String> typed = List.of();

  public static Entity entity(EntityType type, String id, String name, String... aliases) {
    return new Entity(id, type, name, List.of(aliases), null, Entity.Relations.NONE);
  }

  public static Entity event(
      String id, String name, @Nullable String edtf, Entity.Relations relations) {
    return new Entity(
        id,
        EntityType.EVENT,
        name,
        List.of(),
        edtf == null ? null : EdtfParser.parse(edtf),
        relations);
  }

  /** The terms of plain English, without synonyms. */
  public static SearchTerms plainTerms() {
    return new SearchTerms(new PorterWordForms(), List.of());
  }

  /** The terms of plain English, with the phrases that stand in alternatives. */
  public SearchTerms terms() {
    return new SearchTerms(new PorterWordForms(), List.of(), build().vocabulary().phrases());
  }

  public KnowledgeBuilder with(Entity... more) {
    entities.addAll(List.of(more));
    return this;
  }

  /** Adds a claim; its entities become places of their ids where none of theirs was added. */
  public KnowledgeBuilder with(Claim... more) {
    claims.addAll(List.of(more));
    return this;
  }

  public KnowledgeBuilder property(String id, boolean single) {
    properties.add(new Property(id, "the " + id, single, List.of(id)));
    return this;
  }

  public KnowledgeBuilder matter(String id, String label) {
    matters.add(new Matter(id, label));
    return this;
  }

  /** Adds what people may say instead of a word of claims. */
  public KnowledgeBuilder alternatives(String word, String... others) {
    alternatives.add(new Alternatives(word, List.of(others)));
    return this;
  }

  /** Adds what people type on history. */
  public KnowledgeBuilder typed(String... utterances) {
    typed = List.of(utterances);
    return this;
  }

  public Knowledge build() {
    List<Entity> all = new ArrayList<>(entities);
    claims.stream()
        .flatMap(c -> Stream.concat(Stream.of(c.topic().subject()), c.topic().others().stream()))
        .distinct()
        .filter(id -> entities.stream().noneMatch(entity -> entity.id().equals(id)))
        .forEach(id -> all.add(entity(EntityType.PLACE, id, id)));
    return new Knowledge(
        claims.stream()
            .flatMap(claim -> claim.citations().stream().map(Citation::source))
            .distinct()
            .toList(),
        all,
        Claims.of(claims),
        matters,
        new Knowledge.Vocabulary(properties, List.of(), alternatives));
  }

  /** Compiles the knowledge into {@code annalist.db}, in place of any other. */
  public SqliteKnowledgeStore compile(Path directory) {
    Path file = directory.resolve("annalist.db");
    try {
      Files.deleteIfExists(file);
      new KnowledgeCompiler(terms()).compile(build(), new Utterances(typed, List.of()), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SqliteKnowledgeStore(file);
  }
}
