package org.annalist.knowledge.file;

import java.util.List;
import java.util.Map;

/** Checks what no file can be checked for alone. Belongs to one thread. */
final class KnowledgeChecker {
  private final Problems problems;

  KnowledgeChecker(Problems problems) {
    this.problems = problems;
  }

  void check(Entries entries) {
    new PartOfCircles(problems).check(entries.wholes());
    new Phrases(problems).check(entries);
    DuplicateIds ids = new DuplicateIds(entries, problems);
    SharedAliases aliases = new SharedAliases(entries.names(), problems);
    References.Known known = References.Known.of(entries);
    Map<String, List<String>> sections = Sections.ofAll(entries.sources(), problems);
    LoadedTerms terms = new LoadedTerms(entries.loadedTerms());
    new Voice(terms, problems).checkLabels(entries);
    // Files side by side, but for what depends on the order of the files.
    entries
        .ofFiles(file -> Looked.at(file, known, sections, terms))
        .forEachRemaining(
            looked -> {
              looked.found().sorted().forEach(problems::add);
              look(looked.file(), List.of(ids, aliases));
            });
  }

  /** A file with what was found in it. */
  private record Looked(YamlEntry file, Problems found) {
    static Looked at(
        YamlEntry file,
        References.Known known,
        Map<String, List<String>> sections,
        LoadedTerms terms) {
      Problems found = new Problems();
      look(
          file,
          List.of(
              new References(known, found),
              new Sections(sections, found),
              new Voice(terms, found)));
      return new Looked(file, found);
    }
  }

  private static void look(YamlEntry file, List<EntryCheck> checks) {
    EntryCheck.ofFile(
        file,
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
