package org.annalist.answer;

import java.util.ArrayList;
import java.util.List;
import org.annalist.search.Relevance;
import org.annalist.search.Sought;
import org.annalist.search.Trait;

/**
 * Puts a claim first that counts just those whose number is asked for: "how many children died?" is
 * answered by the number of children before that of all the dead, though it is said there how many
 * of them were children.
 */
final class CountedFirst {
  /** So many of the most relevant claims are looked at. */
  private static final int MOST = 12;

  /** How near to the first claim the one that counts them must be. */
  private static final double NEAR = 0.85;

  /** The same where the first counts something else, or somebody else. */
  private static final double NEARLY = 0.95;

  private CountedFirst() {}

  /** The ranked claims, the first that counts just these before all others where it is near. */
  static List<Relevance> among(Sought sought, List<Relevance> ranked) {
    if (ranked.isEmpty() || ranked.get(0).known() || sought.countsJust(ranked.get(0).claim())) {
      return ranked;
    }
    Relevance top = ranked.get(0);
    return ranked.stream()
        .limit(MOST)
        .filter(one -> one.total() >= top.total() * NEAR)
        .filter(one -> one.trait(Trait.NAMES) >= top.trait(Trait.NAMES))
        .filter(one -> one.trait(Trait.DAYS) >= top.trait(Trait.DAYS))
        .filter(one -> !sought.namesNothing() || isOnTheSame(one, top))
        .filter(one -> sought.countsJust(one.claim()))
        .findFirst()
        .map(first -> startingWith(first, ranked))
        .orElse(ranked);
  }

  /** The ranked claims from the first near one that counts what is asked for; empty for none. */
  static List<Relevance> withoutOthers(Sought sought, List<Relevance> ranked) {
    if (ranked.isEmpty() || !sought.countsOther(ranked.get(0).claim())) {
      return List.of();
    }
    double least = ranked.get(0).total() * NEARLY;
    return ranked.stream()
        .filter(one -> one.total() >= least)
        .filter(one -> !sought.countsOther(one.claim()))
        .toList();
  }

  /** Where nothing is named, "and children?" is of what was spoken of. */
  private static boolean isOnTheSame(Relevance one, Relevance top) {
    return one.claim().topic().subject().equals(top.claim().topic().subject());
  }

  private static List<Relevance> startingWith(Relevance first, List<Relevance> ranked) {
    List<Relevance> ordered = new ArrayList<>(List.of(first));
    ranked.stream().filter(one -> !one.equals(first)).forEach(ordered::add);
    return ordered;
  }
}
