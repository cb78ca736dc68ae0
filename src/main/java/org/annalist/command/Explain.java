package org.annalist.command;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.annalist.answer.Reasoned;
import org.annalist.channel.ExplanationText;
import org.annalist.channel.PlainText;
import org.annalist.channel.json.ExplanationJson;
import org.annalist.question.Namesakes;
import org.annalist.question.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How a question is understood, and why it is answered as it is. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Tells how a question is understood, and why it is answered as it is.")
final class Explain extends KnowledgeCommand {
  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Parameters(
      paramLabel = "QUESTION",
      arity = "0..*",
      description = "The question; without it, one question a line on standard input.")
  private List<String> words = List.of();

  Explain(Terminal terminal, Clock clock, Map<String, String> environment) {
    super(terminal, clock, environment);
  }

  @Override
  public Integer call() throws IOException {
    try (Assembly assembly = assembly(settings())) {
      if (!words.isEmpty()) {
        explain(assembly, String.join(" ", words));
        return 0;
      }
      for (String line = terminal().in().readLine();
          line != null;
          line = terminal().in().readLine()) {
        explain(assembly, line);
      }
    }
    return 0;
  }

  private void explain(Assembly assembly, String utterance) {
    Parted.of(assembly, utterance)
        .ifPresentOrElse(this::explainParts, () -> explainWhole(assembly, utterance));
  }

  private void explainWhole(Assembly assembly, String utterance) {
    Question read = assembly.reader().read(utterance);
    Reasoned reasoned = assembly.answerer().answerAlone(read);
    Question question = Namesakes.byAnswer(read, reasoned.answer().claims()).as(utterance);
    if (json) {
      terminal().out().println(ExplanationJson.of(question, reasoned));
    } else {
      terminal().out().println("Question: " + question.utterance());
      ExplanationText.understanding(question).forEach(terminal().out()::println);
      ExplanationText.reasoning(reasoned).forEach(terminal().out()::println);
      terminal().out().println("Answer: " + PlainText.of(reasoned.answer()));
    }
  }

  private void explainParts(Parted parted) {
    if (json) {
      terminal().out().println(ExplanationJson.of(parted.question(), parted.reasoned()));
    } else {
      terminal().out().println("Question: " + parted.question().utterance());
      parted.lines().forEach(terminal().out()::println);
      terminal().out().println("Answer: " + PlainText.of(parted.reasoned().answer()));
    }
  }
}
