package org.annalist.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.knowledge.Entity;
import org.annalist.question.Intent;
import org.annalist.question.Question;

/**
 * How a question may be meant that asks which of several things that were spoken of has to do with
 * something: "which one is about Zenda?" and, after that, "and Strelsau?". Safe for several
 * threads.
 */
final class WhichOf {
  private static final Set<String> OF_THEM = Set.of("one", "ones", "of");

  private final Series series;

  WhichOf(Series series) {
    this.series = series;
  }

  /**
   * The question on the things of the kind spoken of, and on nothing else.
   *
   * @return empty where it does not ask so, or of things of no kind
   */
  Optional<Reading> of(Question question, Recalled last, Form form) {
    if (question.mentions().isEmpty() || !question.dates().isEmpty()) {
      return Optional.empty();
    }
    boolean goesOn = asksForSameOfOther(question, last, form);
    if (!goesOn && !asksWhichOfThem(form)) {
      return Optional.empty();
    }
    List<Entity> among = series.all(last);
    return among.isEmpty() || isOneOf(question, among)
        ? Optional.empty()
        : Optional.of(
            Reading.on(
                last.of(among),
                goesOn ? Completion.asking(question, last) : question,
                Preference.SURELY));
  }

  /** Whether more than one of them was told of, so that none of anything else is meant. */
  boolean isOnListed(Recalled last) {
    List<Entity> among = series.all(last);
    List<String> told = last.subjects();
    long listed = among.stream().filter(one -> told.contains(one.id())).count();
    return listed != 1;
  }

  /** "Which one is about Zenda?", "which of them names Zenda?" */
  private static boolean asksWhichOfThem(Form form) {
    return form.words().contains("which")
        && form.points()
        && form.words().stream().anyMatch(OF_THEM::contains);
  }

  /** "And Strelsau?", after it was asked which of them is about Zenda. */
  private static boolean asksForSameOfOther(Question question, Recalled last, Form form) {
    return last.turn().asked().intent() == Intent.WHICH
        && form.isElliptic()
        && question.terms().isEmpty();
  }

  /** "And resolution 15?" names one of them itself. */
  private static boolean isOneOf(Question question, List<Entity> among) {
    return question.mentions().stream()
        .flatMap(mention -> mention.candidates().stream())
        .anyMatch(among::contains);
  }
}
