package org.annalist.knowledge.file;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.annalist.date.EdtfParser;
import org.annalist.date.HistoricalDate;
import org.annalist.knowledge.Alternatives;
import org.annalist.knowledge.Citation;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.Matter;
import org.annalist.knowledge.Particulars;
import org.annalist.knowledge.Property;
import org.annalist.knowledge.Source;
import org.annalist.knowledge.SourceKind;
import org.annalist.knowledge.SynonymGroup;
import org.annalist.knowledge.Value;
import org.jspecify.annotations.Nullable;

/**
 * Makes knowledge of entries in which no error was found. Once it is made, its claims may be read
 * by several threads.
 */
final class KnowledgeAssembly {
  private final Entries entries;
  private final Map<String, Source> sources = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();

  KnowledgeAssembly(Entries entries) {
    this.entries = entries;
  }

  Knowledge assemble() {
    List<Source> cited = entries.sources().stream().map(KnowledgeAssembly::source).toList();
    cited.forEach(source -> sources.put(source.id(), source));
    entries.matters().forEach(matter -> labels.put(text(matter, "id"), text(matter, "label")));
    return new Knowledge(
        cited,
        entries.entities(),
        new FileClaims(entries, this::claim),
        entries.matters().stream()
            .map(entry -> new Matter(text(entry, "id"), text(entry, "label")))
            .toList(),
        new Knowledge.Vocabulary(
            properties(),
            entries.synonyms().stream().map(KnowledgeAssembly::synonymGroup).toList(),
            entries.alternatives().stream().map(KnowledgeAssembly::alternatives).toList()));
  }

  private static Source source(YamlEntry entry) {
    String url = textOrNull(entry, "url");
    return new Source(
        text(entry, "id"),
        text(entry, "title"),
        text(entry, "publisher"),
        SourceKind.ofId(text(entry, "kind")).orElseThrow(),
        text(entry, "language"),
        date(entry),
        url == null ? null : URI.create(url),
        Sections.of(entry));
  }

  /** Makes an entity of an entry in which no error was found. */
  static Entity entity(YamlEntry entry) {
    return new Entity(
        text(entry, "id"),
        EntityType.ofId(text(entry, "type")).orElseThrow(),
        text(entry, "name"),
        texts(entry, "aliases"),
        date(entry),
        new Entity.Relations(
            texts(entry, "places"),
            texts(entry, "participants"),
            textOrNull(entry, "part-of"),
            texts(entry, "follows")),
        particulars(entry));
  }

  private static Particulars particulars(YamlEntry entry) {
    return new Particulars(
        entry.entries("offices").stream().map(KnowledgeAssembly::office).toList(),
        entry.entries("belongs-to").stream()
            .map(larger -> new Particulars.Belonging(text(larger, "id"), date(larger)))
            .toList(),
        entry.text("coordinates").flatMap(point -> Points.read(point.text())).orElse(null),
        textOrNull(entry, "number"),
        textOrNull(entry, "body"));
  }

  private static Particulars.Office office(YamlEntry entry) {
    return new Particulars.Office(text(entry, "title"), textOrNull(entry, "of"), date(entry));
  }

  private Claim claim(ClaimEntry claim) {
    YamlEntry entry = claim.fields();
    return new Claim(
        text(entry, "id"),
        new Claim.Topic(claim.subject().orElseThrow().text(), texts(entry, "about")),
        new Claim.Statement(
            entry.text("property").map(YamlText::text).orElse(Property.STATEMENT.id()),
            value(entry),
            textOrNull(entry, "matter")),
        date(entry),
        text(entry, "text"),
        entry.entries("citations").stream().map(this::citation).toList(),
        asks(entry));
  }

  /** The questions of a claim, and at their end what its matter asks: the label is worded so. */
  private List<String> asks(YamlEntry claim) {
    List<String> asks = new ArrayList<>(texts(claim, "asks"));
    String label = labels.get(claim.text("matter").map(YamlText::text).orElse(""));
    if (label != null && !asks.isEmpty()) {
      asks.add(label);
    }
    return asks;
  }

  private Citation citation(YamlEntry entry) {
    return new Citation(
        Objects.requireNonNull(sources.get(text(entry, "source"))),
        text(entry, "locator"),
        textOrNull(entry, "asserter"));
  }

  private static @Nullable Value value(YamlEntry entry) {
    YamlText value = entry.text("value").orElse(null);
    if (value == null) {
      return null;
    }
    return Figures.isMeant(value)
        ? new Value.Figure(Long.parseLong(value.text()), bound(entry), text(entry, "counts"))
        : new Value.Words(value.text());
  }

  private static Value.Bound bound(YamlEntry entry) {
    return entry
        .text("bound")
        .flatMap(bound -> Value.Bound.ofId(bound.text()))
        .orElse(Value.Bound.EXACTLY);
  }

  private List<Property> properties() {
    List<Property> properties = new ArrayList<>();
    entries.properties().forEach(entry -> properties.add(property(entry)));
    if (properties.stream().noneMatch(property -> property.id().equals(Property.STATEMENT.id()))) {
      properties.add(Property.STATEMENT);
    }
    return properties;
  }

  private static Property property(YamlEntry entry) {
    boolean single = entry.text("single").filter(text -> text.text().equals("true")).isPresent();
    return new Property(text(entry, "id"), text(entry, "label"), single, texts(entry, "words"));
  }

  private static Alternatives alternatives(YamlList list) {
    List<String> texts = list.texts().stream().map(YamlText::text).toList();
    return new Alternatives(texts.get(0), texts.subList(1, texts.size()));
  }

  private static SynonymGroup synonymGroup(YamlList group) {
    return new SynonymGroup(group.texts().stream().map(YamlText::text).toList());
  }

  private static String text(YamlEntry entry, String key) {
    return entry.text(key).orElseThrow().text();
  }

  private static @Nullable String textOrNull(YamlEntry entry, String key) {
    return entry.text(key).map(YamlText::text).orElse(null);
  }

  private static List<String> texts(YamlEntry entry, String key) {
    return entry.texts(key).stream().map(YamlText::text).toList();
  }

  private static @Nullable HistoricalDate date(YamlEntry entry) {
    return entry.text("date").map(date -> EdtfParser.parse(date.text())).orElse(null);
  }
}
