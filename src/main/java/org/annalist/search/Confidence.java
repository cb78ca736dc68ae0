package org.annalist.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.annalist.knowledge.Claim;
import org.annalist.question.Intent;

/**
 * How probable it is that the claim that fits best does answer the question: a logistic regression
 * over what speaks for the claim, how far behind the next matter is, and how much of the question
 * is in words that no claim has. Its weights were learnt from questions that are known to have an
 * answer, or none; see docs/ranking.md.
 */
public final class Confidence {
  private static final double BIAS = -7.39;
  private static final double NAMES = -3.06;
  private static final double WORDS = 1.57;
  private static final double PLAIN_WORDS = 2.16;
  private static final double ALIKE = 1.58;
  private static final double KIND = 0.25;
  private static final double HAS_IT = -0.30;
  private static final double DAYS = 2.26;
  private static final double MISSING_NAME = -1.29;
  private static final double MISSING_ANY = -2.30;
  private static final double MISSING_OF_SHORT = -2.08;
  private static final double UNHEARD_OF = -3.23;
  private static final double LENGTH = 4.12;
  private static final double NAMED = 1.27;
  private static final double DATED = 0.48;
  private static final double CLASSIFIED = -1.77;
  private static final double OTHER_SUBJECT = -1.83;
  private static final double LEAD = 0.25;
  private static final double SENSE = 4.26;
  private static final double BEHIND = -4.60;
  private static final double THING = 2.80;

  /** What is asked nearly as it is known is answered, however short it is. */
  private static final double WHOLLY = 0.6;

  /** Of a choice between two, both stand in many questions that have nothing to do with it. */
  private static final Set<Intent> WHOLE =
      EnumSet.complementOf(EnumSet.of(Intent.OUT_OF_SCOPE, Intent.COMPARE));

  /** What is asked for is not what a claim tells, though it has the same words and names. */
  private static final double OF_OTHER = 0.1;

  private static final double NEARLY_ALIKE = 0.6;

  /** From so many words, names and so much of a lead on, more of them change nothing. */
  private static final double MOST_WORDS = 12;

  /** A question of so few words says the less, the more a name of it is missing. */
  private static final int SHORT = 3;

  private static final double MOST_NAMES = 3;
  private static final double GREATEST_LEAD = 0.25;

  private Confidence() {}

  /** The probability, 0 to 1, that the first of the ranked claims answers the question. */
  public static double of(Sought sought, List<Relevance> ranked) {
    if (ranked.isEmpty()) {
      return 0;
    }
    Relevance first = ranked.get(0);
    if (first.known()) {
      return 1;
    }
    if (sought.isOfOther(first.claim())) {
      return OF_OTHER;
    }
    double learnt = 1 / (1 + Math.exp(-score(sought, ranked)));
    return isWholly(sought, first) ? Math.max(learnt, WHOLLY) : learnt;
  }

  /**
   * A question of some words, names and dates, all of which a claim has, put nearly as it is known.
   */
  private static boolean isWholly(Sought sought, Relevance first) {
    return WHOLE.contains(sought.question().intent())
        && sought.unheardOf() == 0
        && sought.size() + sought.named().size() + sought.question().dates().size() > 1
        && missingName(sought, first) == 0
        && first.trait(Trait.NAMES) == 1
        && first.trait(Trait.WORDS) == 1
        && first.trait(Trait.KIND) > 0
        && first.trait(Trait.HAS_IT) > 0
        && first.trait(Trait.ALIKE) >= NEARLY_ALIKE;
  }

  private static double score(Sought sought, List<Relevance> ranked) {
    Relevance first = ranked.get(0);
    boolean seemsOfOther = sought.question().intent() == Intent.OUT_OF_SCOPE;
    return BIAS
        + NAMES * first.trait(Trait.NAMES)
        + WORDS * first.trait(Trait.WORDS)
        + PLAIN_WORDS * first.trait(Trait.PLAIN_WORDS)
        + ALIKE * first.trait(Trait.ALIKE)
        + KIND * first.trait(Trait.KIND)
        + HAS_IT * first.trait(Trait.HAS_IT)
        + DAYS * first.trait(Trait.DAYS)
        + missing(sought, missingName(sought, first))
        + UNHEARD_OF * sought.unheardOf()
        + LENGTH * Math.min(sought.size(), MOST_WORDS) / MOST_WORDS
        + NAMED * Math.min(sought.named().size(), MOST_NAMES) / MOST_NAMES
        + (sought.question().dates().isEmpty() ? 0 : DATED)
        + CLASSIFIED * sought.question().classification().confidence()
        + (seemsOfOther ? OTHER_SUBJECT : 0)
        + LEAD * Math.min(lead(ranked), GREATEST_LEAD) / GREATEST_LEAD
        + SENSE * sought.sense().nearness(first.claim())
        + BEHIND * SenseOrder.behind(sought.sense(), ranked)
        + THING * sought.sense().likenessOfThing(first.claim());
  }

  private static double missing(Sought sought, double weight) {
    if (weight == 0) {
      return 0;
    }
    return MISSING_NAME * weight + MISSING_ANY + (sought.size() <= SHORT ? MISSING_OF_SHORT : 0);
  }

  /** "Was it the father or the son?" names both, and one of them will do. */
  private static double missingName(Sought sought, Relevance first) {
    return sought.question().intent() == Intent.COMPARE ? 0 : first.missingName();
  }

  /**
   * How far behind the first that claim is which is on another subject and another matter.
   *
   * @param ranked claims, the most relevant first, at least one
   * @return how much less relevant it is, 0 to 1; 0.25 where there is none
   */
  public static double lead(List<Relevance> ranked) {
    Relevance first = ranked.get(0);
    return ranked.stream()
        .filter(other -> isOnOther(first.claim(), other.claim()))
        .findFirst()
        .map(other -> first.total() - other.total())
        .orElse(GREATEST_LEAD);
  }

  private static boolean isOnOther(Claim first, Claim claim) {
    String matter = first.statement().matter();
    return !claim.topic().subject().equals(first.topic().subject())
        && (matter == null || !matter.equals(claim.statement().matter()));
  }
}
