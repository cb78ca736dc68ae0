package org.annalist.command;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.annalist.answer.Reasoned;
import org.annalist.channel.PlainText;
import org.annalist.channel.json.ExplanationJson;
import org.annalist.question.Classification;
import org.annalist.question.LanguageGuess;
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
    Question question = assembly.reader().read(utterance);
    Reasoned reasoned = assembly.answerer().answer(question, 0);
    if (json) {
      terminal().out().println(ExplanationJson.of(question, reasoned));
    } else {
      explain(question, reasoned);
    }
  }

  private void explain(Question question, Reasoned reasoned) {
    say("Question", question.utterance());
    say("Language", LanguageGuess.of(question.utterance()));
    say("Intent", wording(question.classification()));
    question
        .mentions()
        .forEach(
            mention ->
                say(
                    "Name",
                    mention.text()
                        + " = "
                        + mention.candidates().stream().map(entity -> entity.id()).toList()));
    question
        .dates()
        .forEach(
            date -> say("Date", date.text() + " = " + date.date().edtf() + ", by: " + date.rule()));
    say("Words", question.terms().toString());
    reasoned.lookups().forEach(lookup -> say("Lookup", lookup));
    reasoned.reasons().forEach(reason -> say("Why", reason));
    say("Answer", PlainText.of(reasoned.answer()));
  }

  private void say(String label, String text) {
    terminal().out().println(label + ": " + text);
  }

  private static String wording(Classification classification) {
    return "%s (%.0f %%), next %s (%.0f %%)"
        .formatted(
            classification.intent().id(),
            100 * classification.confidence(),
            classification.runnerUp().id(),
            100 * classification.runnerUpConfidence());
  }
}
