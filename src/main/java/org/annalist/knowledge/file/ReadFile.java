package org.annalist.knowledge.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read and checked for what it can be checked for alone. Files are read side by
 * side.
 *
 * @param path the file
 * @param content what it holds; empty where that is nothing, not entries, or not YAML
 * @param entities its entities, if no error was found in it
 * @param code its entities and claims, to be read again
 * @param problems what was found
 * @param isBroken whether it is not YAML
 */
record ReadFile(
    Path path,
    Optional<YamlEntry> content,
    List<Entity> entities,
    NodeCode code,
    List<Problem> problems,
    boolean isBroken) {
  private static final NodeCode NOTHING = new NodeCode(new byte[0]);

  static ReadFile of(Path path) {
    Problems problems = new Problems();
    try {
      YamlNode node = YamlReader.read(path, FileText.read(path), problems).orElse(null);
      if (node != null) {
        Forms.FILE.check("file", node, problems);
      }
      YamlEntry file = node instanceof YamlEntry entry ? entry : null;
      if (file != null) {
        EntryCheck.ofFile(file, alone(problems));
      }
      return new ReadFile(
          path,
          Optional.ofNullable(file),
          entities(file, problems),
          file == null ? NOTHING : NodeCode.of(file),
          problems.sorted(),
          false);
    } catch (BrokenFileException e) {
      return new ReadFile(path, Optional.empty(), List.of(), NOTHING, List.of(e.problem()), true);
    }
  }

  private static EntryCheck alone(Problems problems) {
    ClaimChecker claims = new ClaimChecker(problems);
    return new EntryCheck() {
      @Override
      public void entity(YamlEntry entity) {
        KeysOfTypes.check(entity, problems);
      }

      @Override
      public void claim(ClaimEntry claim) {
        claims.check(claim.fields());
      }
    };
  }

  private static List<Entity> entities(@Nullable YamlEntry file, Problems problems) {
    return file == null || problems.haveErrors()
        ? List.of()
        : file.entries("entities").stream().map(KnowledgeAssembly::entity).toList();
  }
}
