package org.annalist.knowledge.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annalist.knowledge.Problem.Place;

/** Finds ids that two entries of one kind have. Belongs to one thread. */
final class DuplicateIds {
  private final Problems problems;

  DuplicateIds(Problems problems) {
    this.problems = problems;
  }

  void check(Entries entries) {
    check("source", entries.sources());
    check("property", entries.properties());
    check("matter", entries.matters());
    check("entity", entries.entities());
    check("claim", entries.claims().stream().map(ClaimEntry::fields).toList());
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
