package org.annalist.command;

import java.time.Clock;
import java.util.Map;
import org.annalist.knowledge.Knowledge;
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
    CheckedKnowledge checked = CheckedKnowledge.read(knowledgeDirectory(settings()));
    checked.problems().forEach(terminal().err()::println);
    if (!checked.isSound()) {
      terminal().err().println("annalist: " + ProblemCount.of(checked.problems()));
      return 1;
    }
    terminal().out().println(size(checked.knowledge()) + " " + ProblemCount.of(checked.problems()));
    return 0;
  }

  private static String size(Knowledge knowledge) {
    return "%s, %s, %s:"
        .formatted(
            ProblemCount.count(knowledge.sources().size(), "source", "sources"),
            ProblemCount.count(knowledge.entities().size(), "entity", "entities"),
            ProblemCount.count(knowledge.claims().size(), "claim", "claims"));
  }
}
