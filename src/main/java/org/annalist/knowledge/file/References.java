package org.annalist.knowledge.file;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.annalist.knowledge.Property;

/** Finds ids that are named and that nothing has. Belongs to one thread. */
final class References implements EntryCheck {
  private final Known known;
  private final Problems problems;

  References(Known known, Problems problems) {
    this.known = known;
    this.problems = problems;
  }

  /** The ids of all entries. Safe for several threads. */
  record Known(KnownIds sources, KnownIds entities, KnownIds properties, KnownIds matters) {
    static Known of(Entries entries) {
      Set<String> unread = entries.idsInBrokenFiles();
      Set<String> builtIn = new HashSet<>(unread);
      builtIn.add(Property.STATEMENT.id());
      return new Known(
          new KnownIds("source", KnownIds.of(entries.sources()), unread),
          new KnownIds("entity", entries.entityIds(), unread),
          new KnownIds("property", KnownIds.of(entries.properties()), builtIn),
          new KnownIds("matter", KnownIds.of(entries.matters()), unread));
    }
  }

  @Override
  public void claim(ClaimEntry claim) {
    claim.subject().ifPresent(entity("subject"));
    claim.fields().texts("about").forEach(entity("about"));
    claim
        .fields()
        .text("property")
        .ifPresent(id -> known.properties().check("property", id, problems));
    claim.fields().text("matter").ifPresent(id -> known.matters().check("matter", id, problems));
    for (YamlEntry citation : claim.fields().entries("citations")) {
      citation.text("source").ifPresent(id -> known.sources().check("source", id, problems));
    }
  }

  @Override
  public void entity(YamlEntry entity) {
    entity.texts("places").forEach(entity("places"));
    entity.texts("participants").forEach(entity("participants"));
    entity.text("part-of").ifPresent(entity("part-of"));
    entity.texts("follows").forEach(entity("follows"));
    entity.text("body").ifPresent(entity("body"));
    for (YamlEntry office : entity.entries("offices")) {
      office.text("of").ifPresent(entity("of"));
    }
    for (YamlEntry belonging : entity.entries("belongs-to")) {
      belonging.text("id").ifPresent(entity("belongs-to"));
    }
  }

  /** Returns what checks the id of an entity that a key names. */
  private Consumer<YamlText> entity(String key) {
    return id -> known.entities().check(key, id, problems);
  }
}
