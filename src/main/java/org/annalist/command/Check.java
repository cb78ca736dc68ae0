package org.annalist.command;

import java.time.Clock;
import java.util.Map;
import org.annalist.knowledge.Knowledge;
import org.annalist.setting.SettingTable;
import picocli.CommandLine.Command;

/** Checks the knowledge and names every mistake. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Checks the knowledge and names every mistake, with file, line and mend.")
final class Check extends KnowledgeCommand {
  Check(Terminal terminal, Clock clock, Map<String, String> environment) {
    super(terminal, clock, environment);
  }

  @Override
  public Integer call() {
    CheckedKnowledge checked =
        CheckedKnowledge.read(settings().value(SettingTable.KNOWLEDGE_DIRECTORY));
    checked.problems().forEach(terminal().err()::println);
    if (!checked.isSound()) {
      terminal().err().println("annalist: " + ProblemCount.of(checked.problems()));
      return 1;
    }
    terminal().out().println(size(checked.knowledge()) + " " + ProblemCount.of(checked.problems()));
    return 0;
  }

  private static String size(Knowledge knowledge) {
    return "%d sources, %d entities, %d claims:"
        .formatted(
            knowledge.sources().size(), knowledge.entities().size(), knowledge.claims().size());
  }
}
