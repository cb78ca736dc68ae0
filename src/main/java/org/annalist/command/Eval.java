package org.annalist.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.annalist.conversation.RecentConversations;
import org.annalist.evaluation.Evaluation;
import org.annalist.evaluation.Mistake;
import org.annalist.evaluation.QuestionFileReader;
import org.annalist.evaluation.Questions;
import org.annalist.evaluation.Report;
import org.annalist.evaluation.ReportJson;
import org.annalist.evaluation.ReportText;
import org.annalist.evaluation.Trial;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures answers on question files. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Measures answers on question files; the last lines are the summary.")
final class Eval extends KnowledgeCommand {
  @Option(names = "--json", description = "One JSON object with the same figures.")
  private boolean json;

  @Option(names = "--summary", description = "Only the figures, without the misses.")
  private boolean summary;

  @Option(
      names = "--docs",
      split = ",",
      paramLabel = "NUMBER",
      description = "Only questions whose documents are all among these, such as 001,002.")
  private List<String> documents = List.of();

  @Option(
      names = "--fail-below",
      paramLabel = "PERCENT",
      description = "Exit code 1 when fewer answers are right.")
  private @Nullable Double floor;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Question files: JSON Lines, one question or conversation a line.")
  private List<Path> files = List.of();

  @Spec private @Nullable CommandSpec spec;

  Eval(Terminal terminal, Clock clock, Map<String, String> environment) {
    super(terminal, clock, environment);
  }

  @Override
  public Integer call() throws IOException {
    checkFloorGiven();
    Questions questions = QuestionFileReader.read(files);
    if (!questions.mistakes().isEmpty()) {
      throw refusal(questions.mistakes());
    }
    Report report = measure(questions);
    print(report);
    checkFloor(report);
    return 0;
  }

  private void checkFloorGiven() {
    if (spec != null && floor != null && !(floor >= 0 && floor <= 100)) {
      throw new ParameterException(
          spec.commandLine(), "--fail-below " + floor + ": this is no share. Give 0 to 100.");
    }
  }

  private MistakeException refusal(List<Mistake> mistakes) {
    mistakes.forEach(terminal().err()::println);
    String count = mistakes.size() == 1 ? "1 mistake" : mistakes.size() + " mistakes";
    return new MistakeException(count + " in the question files. Nothing was asked.");
  }

  private Report measure(Questions questions) throws IOException {
    try (Assembly assembly = assembly(settings())) {
      Evaluation evaluation =
          new Evaluation(
              assembly.conversations(new RecentConversations(clock(), Duration.ofDays(1))),
              assembly.answerer(),
              System::nanoTime);
      Predicate<Trial> isWanted = trial -> documents.isEmpty() || trial.isWithin(documents);
      return evaluation.of(questions.scripts(), isWanted);
    }
  }

  private void print(Report report) {
    if (json) {
      terminal().out().println(ReportJson.of(report, !summary));
    } else {
      List<String> lines = summary ? ReportText.summary(report) : ReportText.full(report);
      lines.forEach(terminal().out()::println);
    }
  }

  private void checkFloor(Report report) {
    if (floor == null) {
      return;
    }
    if (!report.hasAnswerable()) {
      throw new MistakeException("--fail-below: there is no question that can be answered.");
    }
    if (report.percentRight() < floor) {
      throw new MistakeException(
          String.format(
              Locale.ROOT, "%.1f %% right is below %s %%.", report.percentRight(), floor));
    }
  }
}
