package org.annalist.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.annalist.question.Intent;

/**
 * The questions that were judged, and the figures drawn from them.
 *
 * @param judged the questions, in the order asked
 */
public record Report(List<Judged> judged) {
  /** Copies the list. */
  public Report {
    judged = List.copyOf(judged);
  }

  /**
   * Returns how the questions that can be answered were answered.
   *
   * @return their tally, of all kinds together
   */
  public Tally inAll() {
    return Tally.of(answerable());
  }

  /**
   * Returns the share of right answers.
   *
   * @return in percent of the questions that can be answered; 0 where there is none
   */
  public double percentRight() {
    return inAll().share().percent();
  }

  /**
   * Tells whether any question can be answered.
   *
   * @return false where there is no share of right answers
   */
  public boolean hasAnswerable() {
    return !answerable().isEmpty();
  }

  /** Returns how the questions that can be answered were answered, by kind. */
  Map<Kind, Tally> byKind() {
    Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      List<Judged> ofKind = answerable().stream().filter(each -> each.kind() == kind).toList();
      if (!ofKind.isEmpty()) {
        tallies.put(kind, Tally.of(ofKind));
      }
    }
    return tallies;
  }

  /** Returns how many of the questions that cannot be answered got an assertion. */
  Share asserted() {
    List<Judged> unanswerable = judged.stream().filter(each -> !each.isAnswerable()).toList();
    return Share.of(unanswerable, each -> !each.isRight());
  }

  List<Judged> misses() {
    return judged.stream().filter(each -> !each.isRight()).toList();
  }

  /** Returns for each kind how often its questions were understood as which intent. */
  Map<Kind, Map<Intent, Integer>> confusion() {
    Map<Kind, Map<Intent, Integer>> confusion = new EnumMap<>(Kind.class);
    for (Judged each : judged) {
      confusion
          .computeIfAbsent(each.kind(), kind -> new EnumMap<>(Intent.class))
          .merge(each.reply().question().intent(), 1, Integer::sum);
    }
    return confusion;
  }

  List<Band> bands() {
    return Band.of(judged);
  }

  Timing timing() {
    return Timing.of(judged);
  }

  private List<Judged> answerable() {
    return judged.stream().filter(Judged::isAnswerable).toList();
  }
}
