package org.annalist.knowledge.file;

import java.util.List;

/** Checks what no file can be checked for alone. Belongs to one thread. */
final class KnowledgeChecker {
  private final Problems problems;

  KnowledgeChecker(Problems problems) {
    this.problems = problems;
  }

  void check(Entries entries) {
    new PartOfCircles(problems).check(entries.wholes());
    new Phrases(problems).check(entries);
    List<EntryCheck> checks =
        List.of(
            new DuplicateIds(entries, problems),
            new References(entries, problems),
            new SharedAliases(entries.names(), problems),
            new Sections(entries.sources(), problems),
            new Voice(entries, problems));
    entries.lookAt(
        new EntryCheck() {
          @Override
          public void entity(YamlEntry entity) {
            checks.forEach(check -> check.entity(entity));
          }

          @Override
          public void claim(ClaimEntry claim) {
            checks.forEach(check -> check.claim(claim));
          }
        });
  }
}
