package org.annalist.knowledge.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.annalist.knowledge.Property;

/** Finds ids that are named and that nothing has. Belongs to one thread. */
final class References {
  /** To look for the nearest of many ids, again and again, would take minutes. */
  private static final int MOST_QUESTIONS = 1_000;

  private final Problems problems;

  References(Problems problems) {
    this.problems = problems;
  }

  /** The ids of one kind. */
  private final class Ids {
    private final String noun;
    private final Set<String> known;
    private final Map<String, String> questions = new HashMap<>();

    Ids(String noun, List<YamlEntry> entries, Set<String> others) {
      this.noun = noun;
      known = new HashSet<>(others);
      entries.forEach(entry -> entry.text("id").ifPresent(id -> known.add(id.text())));
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

  void check(Entries entries) {
    Set<String> unread = entries.idsInBrokenFiles();
    Ids sources = new Ids("source", entries.sources(), unread);
    Ids entities = new Ids("entity", entries.entities(), unread);
    Set<String> builtIn = new HashSet<>(unread);
    builtIn.add(Property.STATEMENT.id());
    Ids properties = new Ids("property", entries.properties(), builtIn);
    Ids matters = new Ids("matter", entries.matters(), unread);
    entries.entities().forEach(entity -> checkEntity(entity, entities));
    for (ClaimEntry claim : entries.claims()) {
      claim.subject().ifPresent(entities.check("subject"));
      claim.fields().texts("about").forEach(entities.check("about"));
      claim.fields().text("property").ifPresent(properties.check("property"));
      claim.fields().text("matter").ifPresent(matters.check("matter"));
      checkCitations(claim.fields(), sources);
    }
  }

  private static void checkEntity(YamlEntry entity, Ids entities) {
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

  private static void checkCitations(YamlEntry claim, Ids sources) {
    for (YamlEntry citation : claim.entries("citations")) {
      citation.text("source").ifPresent(sources.check("source"));
    }
  }
}
