package org.annalist.command;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import picocli.CommandLine.Command;

/** Compiles the knowledge. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Compiles the knowledge into the database and the models.")
final class Build extends KnowledgeCommand {
  Build(Terminal terminal, Clock clock, Map<String, String> environment) {
    super(terminal, clock, environment);
  }

  @Override
  public Integer call() throws IOException {
    KnowledgeBuild.Product product = build(settings());
    String done = product.isNew() ? "Built " : "Up to date: ";
    terminal().out().println(done + product.database());
    return 0;
  }
}
