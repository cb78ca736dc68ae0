package org.annalist.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * The questions whose intent was chosen with a confidence in a range.
 *
 * @param from the least confidence, in percent, inclusive
 * @param to the most, exclusive but for 100
 * @param intents how many of those whose kind settles the intent were understood so
 * @param answers how many of those that can be answered were answered rightly
 */
record Band(int from, int to, Share intents, Share answers) {
  private static final List<Integer> LIMITS = List.of(0, 30, 50, 60, 70, 80, 90, 95, 100);

  static List<Band> of(List<Judged> judged) {
    List<Band> bands = new ArrayList<>();
    for (int i = 1; i < LIMITS.size(); i++) {
      bands.add(of(judged, LIMITS.get(i - 1), LIMITS.get(i)));
    }
    return bands;
  }

  private static Band of(List<Judged> judged, int from, int to) {
    List<Judged> inside = judged.stream().filter(each -> isInside(each, from, to)).toList();
    return new Band(
        from,
        to,
        Share.of(
            inside.stream().filter(each -> each.kind().intent().isPresent()).toList(),
            each -> each.kind().intent().orElseThrow() == each.reply().question().intent()),
        Share.of(inside.stream().filter(Judged::isAnswerable).toList(), Judged::isRight));
  }

  private static boolean isInside(Judged judged, int from, int to) {
    double percent = 100 * judged.reply().question().classification().confidence();
    return percent >= from && (percent < to || to == 100);
  }
}
