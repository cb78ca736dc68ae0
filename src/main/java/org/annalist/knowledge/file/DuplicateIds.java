package org.annalist.knowledge.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annalist.knowledge.Problem.Place;

/** Finds ids that two entries of one kind have. Belongs to one thread. */
final class DuplicateIds implements EntryCheck {
  private final Entries entries;
  private final Problems problems;
  private final Map<String, Place> entities = new HashMap<>();
  private final Map<String, Place> claims = new HashMap<>();

  /** Checks the entries that there are few of, and will look at the others. */
  DuplicateIds(Entries entries, Problems problems) {
    this.entries = entries;
    this.problems = problems;
    check("source", entries.sources());
    check("property", entries.properties());
    check("matter", entries.matters());
  }

  @Override
  public void entity(YamlEntry entity) {
    check("entity", entity, entries.idsOfEntities(), entities);
  }

  @Override
  public void claim(ClaimEntry claim) {
    check("claim", claim.fields(), entries.idsOfClaims(), claims);
  }

  private void check(String noun, YamlEntry entry, Repeats repeats, Map<String, Place> firsts) {
    entry
        .text("id")
        .filter(id -> repeats.mayRepeat(id.text()))
        .ifPresent(id -> check(noun, id, firsts));
  }

  private void check(String noun, List<YamlEntry> entries) {
    Map<String, Place> firsts = new HashMap<>();
    for (YamlEntry entry : entries) {
      entry.text("id").ifPresent(id -> check(noun, id, firsts));
    }
  }

  private void check(String noun, YamlText id, Map<String, Place> firsts) {
    Place first = firsts.putIfAbsent(id.text(), id.place());
    if (first != null) {
      problems.error(
          id.place(),
          noun + " " + id.text() + " stands already at " + first,
          "Give one of the two another id, or take one out.");
    }
  }
}
