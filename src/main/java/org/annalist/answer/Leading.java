package org.annalist.answer;

import java.util.Optional;
import java.util.Set;
import org.annalist.question.Asides;
import org.annalist.question.AskedFor;
import org.annalist.question.Intent;
import org.annalist.question.Question;

/**
 * How far a question presses for one side's answer: what it takes as given is then no reason to
 * state what only one side says, where another says otherwise.
 */
enum Leading {
  /** It asks for something, and presses for nothing. */
  NOT(1),
  /** It wants a yes or a no, or the reason of something that it takes as given. */
  PRESUMING(0.92),
  /** It judges before it asks. */
  LOADED(0.85);

  private static final Set<Intent> OPEN = Set.of(Intent.WHAT, Intent.WHY);

  /** A claim that sources differ on is preferred to one that has no more than its share more. */
  private final double nearness;

  Leading(double nearness) {
    this.nearness = nearness;
  }

  double nearness() {
    return nearness;
  }

  static Leading of(Question question) {
    Optional<Intent> asked = AskedFor.by(question.utterance());
    boolean isOpen = asked.isEmpty() || OPEN.contains(asked.get());
    if (isOpen && Asides.areLoaded(question.utterance())) {
      return LOADED;
    }
    boolean presumes = question.intent() == Intent.WHY || Asides.wantYesOrNo(question.utterance());
    return asked.map(OPEN::contains).orElse(true) && presumes ? PRESUMING : NOT;
  }
}
