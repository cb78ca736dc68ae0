package org.annalist.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Value;
import org.annalist.question.Intent;

/** Puts candidates in the order in which they answer a question. */
final class Ranker {
  /** What a name counts that stands in the claim's words, though the claim is not about it. */
  private static final double NAMED_ONLY = 0.8;

  /** How far a claim is about what the question names when that is not its subject. */
  private static final double NOT_THE_SUBJECT = 0.5;

  /** A claim on a much longer time than was asked for fits less. */
  private static final double OF_LONGER_TIME = 0.5;

  /** Of equals, the claim that speaks of less beside what is asked comes first. */
  private static final Comparator<Relevance> BY_BREADTH =
      Comparator.comparingInt(relevance -> relevance.claim().topic().others().size());

  private static final Comparator<Relevance> BY_RELEVANCE =
      Comparator.comparing(Relevance::known)
          .thenComparingDouble(Relevance::total)
          .reversed()
          .thenComparing(BY_BREADTH)
          .thenComparing(relevance -> relevance.claim().id());

  private Ranker() {}

  /** The candidates, those first that are known to answer just this question. */
  static List<Relevance> rank(Sought sought, List<Candidate> candidates, Set<String> known) {
    List<Phrasing> nearest =
        candidates.stream()
            .map(candidate -> Phrasing.nearest(sought.profile(candidate), sought))
            .toList();
    double best = nearest.stream().mapToDouble(Phrasing::wording).max().orElse(0);
    List<Relevance> ranked = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Relevance relevance = relevance(sought, candidates.get(i), nearest.get(i), best);
      boolean isKnown = known.contains(relevance.claim().id());
      ranked.add(isKnown ? relevance.ofKnownQuestion() : relevance);
    }
    ranked.sort(BY_RELEVANCE);
    return ranked;
  }

  private static Relevance relevance(
      Sought sought, Candidate candidate, Phrasing nearest, double bestWording) {
    Claim claim = candidate.claim();
    Map<Trait, Double> traits = new EnumMap<>(Trait.class);
    traits.put(Trait.NAMES, names(sought, candidate, nearest));
    traits.put(Trait.WORDS, sought.wordsIn(sought.profile(candidate)));
    traits.put(Trait.ALIKE, nearest.alike());
    traits.put(Trait.WORDING, bestWording == 0 ? 0 : nearest.wording() / bestWording);
    traits.put(Trait.KIND, nearest.anyFit());
    traits.put(Trait.KIND_OF_NEAREST, nearest.fit());
    traits.put(Trait.HAS_IT, hasIt(sought.question().intent(), claim));
    traits.put(Trait.FOCUS, focus(sought, claim));
    traits.put(Trait.DAYS, days(sought, claim));
    return Relevance.of(claim, traits, missingName(sought, candidate, nearest), nearest.text());
  }

  private static double names(Sought sought, Candidate candidate, Phrasing nearest) {
    double all = 0;
    double found = 0;
    for (int i = 0; i < sought.named().size(); i++) {
      Sought.Named name = sought.named().get(i);
      all += name.weight();
      boolean isThere = Sought.isAmong(nearest.ofNearest(), i) || name.isTopicOf(candidate.claim());
      found += isThere ? name.weight() : name.isSaidBy(candidate) ? NAMED_ONLY * name.weight() : 0;
    }
    return all == 0 ? 1 : found / all;
  }

  private static double missingName(Sought sought, Candidate candidate, Phrasing nearest) {
    double weightiest = 0;
    for (int i = 0; i < sought.named().size(); i++) {
      Sought.Named name = sought.named().get(i);
      boolean isThere =
          Sought.isAmong(nearest.ofAny(), i)
              || name.isTopicOf(candidate.claim())
              || name.isSaidBy(candidate);
      weightiest = Math.max(weightiest, isThere ? 0 : name.weight());
    }
    return weightiest;
  }

  private static double hasIt(Intent intent, Claim claim) {
    return switch (intent) {
      case WHEN -> claim.date() == null ? 0 : isOnItsDate(claim) ? 1 : 0.5;
      case HOW_MANY -> claim.statement().value() instanceof Value.Figure ? 1 : 0;
      default -> 1;
    };
  }

  /** What sources give accounts of is the date, if they differ at all. */
  private static boolean isOnItsDate(Claim claim) {
    return claim.statement().matter() == null || Agreement.isOnDate(claim);
  }

  private static double focus(Sought sought, Claim claim) {
    if (sought.named().isEmpty() || sought.named().stream().anyMatch(n -> n.isSubjectOf(claim))) {
      return 1;
    }
    return sought.named().stream().anyMatch(n -> n.isTopicOf(claim)) ? NOT_THE_SUBJECT : 0;
  }

  private static double days(Sought sought, Claim claim) {
    return sought.days() == null || Stretch.isOf(claim, sought.days()) ? 1 : OF_LONGER_TIME;
  }
}
