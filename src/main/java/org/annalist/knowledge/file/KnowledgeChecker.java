package org.annalist.knowledge.file;

/** Checks what no entry can be checked for alone. Belongs to one thread. */
final class KnowledgeChecker {
  private final Problems problems;

  KnowledgeChecker(Problems problems) {
    this.problems = problems;
  }

  void check(Entries entries) {
    new DuplicateIds(problems).check(entries);
    new References(problems).check(entries);
    new PartOfCircles(problems).check(entries.entities());
    new SharedAliases(problems).check(entries.entities());
    new Phrases(problems).check(entries);
    new Sections(problems).check(entries);
    new Voice(new LoadedTerms(entries.loadedTerms()), problems).check(entries);
    entries.entities().forEach(entity -> KeysOfTypes.check(entity, problems));
    ClaimChecker claims = new ClaimChecker(problems);
    entries.claims().forEach(claim -> claims.check(claim.fields()));
  }
}
