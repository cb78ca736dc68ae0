package org.annalist.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annalist.date.DayRange;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.Claim;
import org.annalist.question.Intent;

/** Puts candidates in the order in which they answer a question. */
public final class Ranker {
  /** What a name counts that stands in the claim's words, though the claim is not about it. */
  private static final double NAMED_ONLY = 0.8;

  /** How far a claim is about what the question names when that is not its subject. */
  private static final double NOT_THE_SUBJECT = 0.5;

  /** A claim on a much longer time than was asked for fits less. */
  private static final double OF_LONGER_TIME = 0.5;

  private Ranker() {}

  /** The candidates, those first that are known to answer just this question. */
  public static List<Relevance> rank(Sought sought, List<Candidate> candidates, Set<String> known) {
    if (candidates.isEmpty()) {
      return List.of();
    }
    Profiles profiles = sought.profiles(candidates);
    Overlap with = sought.with(profiles);
    List<Compared> compared = new ArrayList<>(candidates.size());
    double best = 0;
    for (int i = 0; i < candidates.size(); i++) {
      Compared one = Compared.of(sought, profiles.all().get(i), with.of(i));
      compared.add(one);
      best = Math.max(best, one.nearest.wording());
    }
    List<Relevance> ranked = new ArrayList<>(compared.size());
    for (Compared one : compared) {
      Relevance relevance = relevance(sought, one, best);
      boolean isKnown = known.contains(relevance.claim().id());
      ranked.add(isKnown ? relevance.ofKnownQuestion() : relevance);
    }
    ranked.sort(Ranker::compare);
    return SenseOrder.of(sought, ranked);
  }

  /** Of equals, the claim that speaks of less beside what is asked comes first. */
  private static int compare(Relevance one, Relevance other) {
    if (one.known() != other.known()) {
      return one.known() ? -1 : 1;
    }
    int byTotal = Double.compare(other.total(), one.total());
    if (byTotal != 0) {
      return byTotal;
    }
    int byBreadth = Integer.compare(breadth(one), breadth(other));
    return byBreadth == 0 ? one.claim().id().compareTo(other.claim().id()) : byBreadth;
  }

  private static int breadth(Relevance relevance) {
    return relevance.claim().topic().others().size();
  }

  /**
   * A candidate beside the question.
   *
   * @param profile the candidate
   * @param nearest the nearest question that it is known to answer
   * @param subjects the names that may mean its subject, as bits
   * @param topics the names that may mean something that it is about, as bits
   * @param said the names whose words it has, as bits
   * @param words how much of the question's words it has
   * @param plainWords how much of its plain words
   */
  private record Compared(
      Profile profile,
      Phrasing nearest,
      long subjects,
      long topics,
      long said,
      double words,
      double plainWords) {
    static Compared of(Sought sought, Profile profile, Overlap with) {
      return new Compared(
          profile,
          Phrasing.nearest(profile, sought, with),
          with.subjects(),
          with.topics(),
          with.said(),
          sought.wordsIn(with),
          sought.plainWordsIn(with));
    }

    Claim claim() {
      return profile.claim;
    }
  }

  private static Relevance relevance(Sought sought, Compared one, double bestWording) {
    Phrasing nearest = one.nearest;
    Traits traits =
        new Traits()
            .put(Trait.NAMES, names(sought, one))
            .put(Trait.WORDS, one.words)
            .put(Trait.PLAIN_WORDS, one.plainWords)
            .put(Trait.ALIKE, nearest.alike())
            .put(Trait.WORDING, bestWording == 0 ? 0 : nearest.wording() / bestWording)
            .put(Trait.KIND, nearest.anyFit())
            .put(Trait.KIND_OF_NEAREST, nearest.fit())
            .put(Trait.HAS_IT, hasIt(sought.question().intent(), one.profile))
            .put(Trait.FOCUS, focus(sought, one))
            .put(Trait.DAYS, days(sought, one.profile));
    return Relevance.of(
        one.claim(), traits, missingName(sought, one), () -> nearest.text(one.profile));
  }

  private static double names(Sought sought, Compared one) {
    double all = 0;
    double found = 0;
    for (int i = 0; i < sought.named().size(); i++) {
      double weight = sought.named().get(i).weight();
      all += weight;
      boolean isThere = Sought.isAmong(one.nearest.ofNearest() | one.topics, i);
      found += isThere ? weight : Sought.isAmong(one.said, i) ? NAMED_ONLY * weight : 0;
    }
    return all == 0 ? 1 : found / all;
  }

  private static double missingName(Sought sought, Compared one) {
    double weightiest = 0;
    for (int i = 0; i < sought.named().size(); i++) {
      boolean isThere =
          Sought.isAmong(one.nearest.ofAny() | one.topics, i) || Sought.isAmong(one.said, i);
      weightiest = Math.max(weightiest, isThere ? 0 : sought.named().get(i).weight());
    }
    return weightiest;
  }

  private static double hasIt(Intent intent, Profile profile) {
    return switch (intent) {
      case WHEN -> profile.days == null ? 0 : profile.isOnItsDate ? 1 : 0.5;
      case HOW_MANY -> profile.isFigure ? 1 : 0;
      default -> 1;
    };
  }

  private static double focus(Sought sought, Compared one) {
    if (sought.named().isEmpty() || one.subjects != 0) {
      return 1;
    }
    return one.topics != 0 ? NOT_THE_SUBJECT : 0;
  }

  private static double days(Sought sought, Profile profile) {
    DayRange asked = sought.days();
    if (asked == null) {
      return 1;
    }
    return profile.days != null && Stretch.isOf(profile.days, asked) ? 1 : OF_LONGER_TIME;
  }
}
