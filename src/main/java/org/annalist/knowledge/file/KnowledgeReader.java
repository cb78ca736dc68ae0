package org.annalist.knowledge.file;

import java.nio.file.Path;
import java.util.Optional;
import org.annalist.knowledge.Knowledge;

/**
 * Reads a knowledge directory and checks it: all its {@code .yaml} files, in whatever folder, but
 * for {@code training/}, which {@link TrainingReader} reads. {@code knowledge/README.md} describes
 * the format, with an example of every key:
 *
 * <pre>{@code
 * entities:
 *   - id: ceasefire-1994
 *     type: event
 *     name: Ceasefire of May 1994
 *     claims:
 *       - id: ceasefire-agreed
 *         date: 1994-05-12
 *         text: Armenia and Azerbaijan agreed to a ceasefire on 12 May 1994.
 *         citations:
 *           - source: consulate-la-aggression
 *             locator: paragraph 4
 * }</pre>
 *
 * <p>One run names every problem; only a file that is not YAML has a single one. Keeps nothing
 * between runs, so threads may share a reader.
 */
public final class KnowledgeReader {
  /**
   * Reads and checks a directory. Whatever is wrong with it, and even that it is not there, is a
   * problem in the reading and never an exception.
   *
   * @param directory the knowledge directory
   * @return the knowledge, if there is no error, and all problems
   */
  public Reading read(Path directory) {
    Problems problems = new Problems();
    Entries entries = new Entries();
    new Windows<>(KnowledgeFiles.find(directory, problems), ReadFile::of)
        .forEachRemaining(file -> add(file, entries, problems));
    new KnowledgeChecker(problems).check(entries);
    Optional<Knowledge> knowledge =
        problems.haveErrors()
            ? Optional.empty()
            : Optional.of(new KnowledgeAssembly(entries).assemble());
    return new Reading(knowledge, problems.sorted());
  }

  private static void add(ReadFile file, Entries entries, Problems problems) {
    file.problems().forEach(problems::add);
    if (file.isBroken()) {
      entries.addBroken(FileText.readRoughly(file.path()));
    } else if (file.content().isPresent()) {
      entries.add(file);
    }
  }
}
