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
  NOT(1, 1),
  /** It wants a yes or a no, or the reason of something that it takes as given. */
  PRESUMING(0.92, 1),
  /** It judges before it asks. */
  LOADED(0.85, 0.6);

  private static final Set<Intent> OPEN = Set.of(Intent.WHAT, Intent.WHY);

  /** A claim that sources differ on is preferred to one that has no more than its share more. */
  private final double nearness;

  /** So much must it have of the question's words and kind as one that it is preferred to has. */
  private final double share;

  Leading(double nearness, double share) {
    this.nearness = nearness;
    this.share = share;
  }

  double share() {
    return share;
  }

  double nearness() {
    return nearness;
  }

  static Leading of(Question question) {
    if (!question.intent().asksForClaims() || question.intent() == Intent.LIST) {
      return NOT;
    }
    Optional<Intent> asked = AskedFor.by(question.utterance());
    boolean isOpen = asked.isEmpty() || OPEN.contains(asked.get());
    if (isOpen && Asides.areLoaded(question.utterance())) {
      return LOADED;
    }
    // "Was it in May or in June?" wants neither a yes nor a no.
    boolean wantsYesOrNo =
        question.intent() != Intent.WHEN && Asides.wantYesOrNo(question.utterance());
    boolean presumes = question.intent() == Intent.WHY || wantsYesOrNo;
    return asked.map(OPEN::contains).orElse(true) && presumes ? PRESUMING : NOT;
  }
}
