package org.annalist.command;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.annalist.answer.Reply;
import org.annalist.channel.PlainText;
import org.annalist.channel.json.ReplyJson;
import org.annalist.conversation.Dialogue;
import org.annalist.conversation.RecentConversations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One answer, or an answer for each line of standard input. */
@Command(
    name = "ask",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Answers a question, or each line of standard input.")
final class Ask extends KnowledgeCommand {
  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Option(
      names = "--conversation",
      description = "Lines belong to one conversation; an empty line starts a new one.")
  private boolean conversation;

  @Parameters(
      paramLabel = "QUESTION",
      arity = "0..*",
      description = "The question; without it, one question a line on standard input.")
  private List<String> words = List.of();

  Ask(Terminal terminal, Clock clock, Map<String, String> environment) {
    super(terminal, clock, environment);
  }

  @Override
  public Integer call() throws IOException {
    try (Assembly assembly = assembly(settings())) {
      Dialogue dialogue =
          assembly.conversations(new RecentConversations(clock(), Duration.ofDays(1)));
      if (words.isEmpty()) {
        answerLines(dialogue);
      } else {
        terminal().out().println(answer(dialogue, new Lines.Line(1, String.join(" ", words))));
      }
    }
    return 0;
  }

  private void answerLines(Dialogue dialogue) throws IOException {
    try (Lines lines = new Lines(line -> answer(dialogue, line))) {
      lines.answer(terminal().in(), conversation, terminal().out()::println);
    }
  }

  private String answer(Dialogue dialogue, Lines.Line line) {
    long start = System.nanoTime();
    Reply reply = dialogue.reply(Integer.toString(line.conversation()), line.text());
    long took = System.nanoTime() - start;
    return json ? ReplyJson.of(reply.as(line.text()), took) : PlainText.of(reply);
  }
}
