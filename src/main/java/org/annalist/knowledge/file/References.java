package org.annalist.knowledge.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.annalist.knowledge.Property;

/** Finds ids that are named and that nothing has. Belongs to one thread. */
final class References implements EntryCheck {
  /** To look for the nearest of many ids, again and again, would take minutes. */
  private static final int MOST_QUESTIONS = 1_000;

  private final Problems problems;
  private final Ids sources;
  private final Ids entities;
  private final Ids properties;
  private final Ids matters;

  /** Knows the ids of all entries. */
  References(Entries entries, Problems problems) {
    this.problems = problems;
    Set<String> unread = entries.idsInBrokenFiles();
    Set<String> builtIn = new HashSet<>(unread);
    builtIn.add(Property.STATEMENT.id());
    this.sources = new Ids("source", ids(entries.sources()), unread);
    this.entities = new Ids("entity", entries.entityIds(), unread);
    this.properties = new Ids("property", ids(entries.properties()), builtIn);
    this.matters = new Ids("matter", ids(entries.matters()), unread);
  }

  private static Set<String> ids(List<YamlEntry> entries) {
    return entries.stream()
        .flatMap(entry -> entry.text("id").stream())
        .map(YamlText::text)
        .collect(Collectors.toSet());
  }

  /** The ids of one kind. */
  private final class Ids {
    private final String noun;
    private final Set<String> known;
    private final Map<String, String> questions = new HashMap<>();

    Ids(String noun, Set<String> known, Set<String> others) {
      this.noun = noun;
      this.known = new HashSet<>(others);
      this.known.addAll(known);
    }

    private String question(String unknown) {
      return questions.size() < MOST_QUESTIONS
          ? questions.computeIfAbsent(unknown, id -> Nearest.question(id, known))
          : questions.getOrDefault(unknown, "");
    }

    /** Returns what checks an id that a key names. */
    Consumer<YamlText> check(String key) {
      return id -> {
        if (!known.contains(id.text())) {
          problems.error(
              id.place(),
              key + " " + id.text() + ": no " + noun + " has this id",
              question(id.text()) + "Name another " + noun + ", or add one with this id.");
        }
      };
    }
  }

  @Override
  public void claim(ClaimEntry claim) {
    claim.subject().ifPresent(entities.check("subject"));
    claim.fields().texts("about").forEach(entities.check("about"));
    claim.fields().text("property").ifPresent(properties.check("property"));
    claim.fields().text("matter").ifPresent(matters.check("matter"));
    for (YamlEntry citation : claim.fields().entries("citations")) {
      citation.text("source").ifPresent(sources.check("source"));
    }
  }

  @Override
  public void entity(YamlEntry entity) {
    entity.texts("places").forEach(entities.check("places"));
    entity.texts("participants").forEach(entities.check("participants"));
    entity.text("part-of").ifPresent(entities.check("part-of"));
    entity.texts("follows").forEach(entities.check("follows"));
    entity.text("body").ifPresent(entities.check("body"));
    for (YamlEntry office : entity.entries("offices")) {
      office.text("of").ifPresent(entities.check("of"));
    }
    for (YamlEntry belonging : entity.entries("belongs-to")) {
      belonging.text("id").ifPresent(entities.check("belongs-to"));
    }
  }
}
