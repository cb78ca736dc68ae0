package org.annalist.question.parts;

import java.util.ArrayList;
import java.util.List;
import org.annalist.question.Asides;
import org.annalist.question.Question;
import org.annalist.question.QuestionReader;

/**
 * Divides messages that ask for several things into questions for each: "When was Zenda taken, and
 * how many fell there?" Safe for several threads.
 */
public final class Askings {
  private final QuestionReader reader;

  /**
   * Divides messages.
   *
   * @param reader tells what a part names
   */
  public Askings(QuestionReader reader) {
    this.reader = reader;
  }

  /**
   * Returns what a message asks for, each as a question of its own.
   *
   * @param utterance any text
   * @return in order, two or more; empty where it asks for one thing, or for nothing
   */
  public List<Asking> of(String utterance) {
    List<Division.Part> parts = Division.of(utterance);
    if (parts.size() > 1 && Asides.askForAccounts(utterance)) {
      parts = Division.of(Asides.withoutAccounts(utterance));
    }
    if (parts.size() < 2) {
      return List.of();
    }
    Division.Part first = parts.get(0);
    List<Asking> askings = new ArrayList<>(List.of(Asking.whole(first.text())));
    Inheritance inherited = new Inheritance(reader.read(first.text()));
    for (Division.Part part : parts.subList(1, parts.size())) {
      askings.add(
          part.isWhole()
              ? Asking.whole(part.text())
              : inherited.complete(reader.read(part.text())));
    }
    return askings.stream().map(Asking::text).distinct().count() < askings.size()
        ? List.of()
        : List.copyOf(askings);
  }

  /**
   * Returns the same question of each of two things that a question names side by side.
   *
   * @param question what was understood
   * @return two questions, or empty where it is on one thing, or on both together
   */
  public List<Asking> ofEach(Question question) {
    return TwoNames.in(question)
        .map(names -> names.apart().stream().map(Asking::whole).toList())
        .orElse(List.of());
  }
}
