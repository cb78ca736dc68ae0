package org.annalist.command;

import java.time.Clock;
import java.util.Map;
import org.annalist.knowledge.Coverage;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.file.KnowledgeSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks the knowledge and names every mistake. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Checks the knowledge and names every mistake, with file, line and mend.")
final class Check extends KnowledgeCommand {
  @Option(
      names = "--coverage",
      description = "Also lists how many claims cite each section of each source.")
  private boolean coverage;

  @Option(
      names = "--schema",
      description = "Prints the JSON Schema of the files, for editors, and checks nothing.")
  private boolean schema;

  Check(Terminal terminal, Clock clock, Map<String, String> environment) {
    super(terminal, clock, environment);
  }

  @Override
  public Integer call() {
    if (schema) {
      terminal().out().print(KnowledgeSchema.text());
      return 0;
    }
    CheckedKnowledge checked = CheckedKnowledge.read(knowledgeDirectory(settings()));
    checked.problems().forEach(terminal().err()::println);
    if (!checked.isSound()) {
      terminal().err().println("annalist: " + ProblemCount.of(checked.problems()));
      return 1;
    }
    if (coverage) {
      Coverage.of(checked.knowledge()).forEach(this::print);
    }
    terminal().out().println(size(checked.knowledge()) + " " + ProblemCount.of(checked.problems()));
    return 0;
  }

  private void print(Coverage source) {
    String claims = ProblemCount.count(source.claims(), "claim", "claims");
    terminal().out().println(source.source().id() + ": " + claims);
    source
        .sections()
        .forEach((section, count) -> terminal().out().println("%6d  %s".formatted(count, section)));
    if (!source.uncited().isEmpty()) {
      terminal().out().println("  no claim cites " + String.join("; ", source.uncited()));
    }
  }

  private static String size(Knowledge knowledge) {
    return "%s, %s, %s:"
        .formatted(
            ProblemCount.count(knowledge.sources().size(), "source", "sources"),
            ProblemCount.count(knowledge.entities().size(), "entity", "entities"),
            ProblemCount.count(knowledge.claims().size(), "claim", "claims"));
  }
}
