package org.annalist.command;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annalist.answer.Answer;
import org.annalist.answer.Reasoned;
import org.annalist.answer.Reply;
import org.annalist.channel.ExplanationText;
import org.annalist.conversation.RecentConversations;
import org.annalist.question.Question;
import org.annalist.question.parts.Asking;
import org.annalist.question.parts.Askings;

/**
 * A message that asks for several things, with the reply to all of it and how each part came about.
 *
 * @param reply the reply to the whole message
 * @param parts its parts, at least two
 */
record Parted(Reply reply, List<Part> parts) {
  private static final String NAME = "explain";

  /**
   * A part of a message.
   *
   * @param asking what it asks, as a question of its own
   * @param question how that is understood by itself
   * @param reasoned how it is answered by itself
   */
  record Part(Asking asking, Question question, Reasoned reasoned) {
    private List<String> lines(int number) {
      String leans = asking.leans() ? " (after the answer to the first)" : "";
      return Stream.of(
              List.of("Part " + number + ": " + asking.text() + leans),
              ExplanationText.understanding(question),
              ExplanationText.reasoning(reasoned))
          .flatMap(List::stream)
          .toList();
    }
  }

  /** The parts of a message that is answered part by part; empty for one that is not. */
  static Optional<Parted> of(Assembly assembly, String utterance) {
    Askings askings = new Askings(assembly.reader());
    List<Asking> asked = askings.of(utterance);
    if (asked.isEmpty()) {
      asked = askings.ofEach(assembly.reader().read(utterance));
    }
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    Reply reply =
        assembly
            .conversations(new RecentConversations(Clock.systemUTC(), Duration.ofMinutes(1)))
            .reply(NAME, utterance);
    return reply.answer() instanceof Answer.Several
        ? Optional.of(
            new Parted(reply, asked.stream().map(asking -> part(assembly, asking)).toList()))
        : Optional.empty();
  }

  private static Part part(Assembly assembly, Asking asking) {
    Question question = assembly.reader().read(asking.text());
    return new Part(asking, question, assembly.answerer().answerAlone(question));
  }

  Question question() {
    return reply.question();
  }

  /** The answer to all of it, with what was looked up for each part, and why. */
  Reasoned reasoned() {
    return new Reasoned(
        reply.answer(),
        parts.stream().flatMap(part -> part.reasoned().lookups().stream()).toList(),
        Stream.concat(
                Stream.of(division()),
                parts.stream().flatMap(part -> part.reasoned().reasons().stream()))
            .toList());
  }

  /** How it was divided, and how each part is understood and answered. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(List.of("Parts: " + division()));
    for (int i = 0; i < parts.size(); i++) {
      lines.addAll(parts.get(i).lines(i + 1));
    }
    return lines;
  }

  private String division() {
    return "the message asks for "
        + parts.size()
        + " things, each is answered by itself: "
        + String.join(" | ", parts.stream().map(part -> part.asking().text()).toList());
  }
}
