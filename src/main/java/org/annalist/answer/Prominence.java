package org.annalist.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.annalist.date.HistoricalDate;
import org.annalist.date.Precision;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.jspecify.annotations.Nullable;

/**
 * Puts the main events of a long period first, page by page: those of which most is said, and of
 * each the claim on its own day. Safe for several threads.
 */
final class Prominence {
  /** How many claims make a page. */
  private static final int PAGE = 16;

  /** What a claim that says when its subject was counts more than one on something else of it. */
  private static final double ON_ITS_DATE = 2;

  private static final double TO_THE_DAY = 1;

  private static final Comparator<Claim> IN_TIME =
      Comparator.comparing(Claim::date, Comparator.nullsLast(HistoricalDate.CHRONOLOGICAL));

  private final ClaimStore claims;
  private final EntityStore entities;

  Prominence(ClaimStore claims, EntityStore entities) {
    this.claims = claims;
    this.entities = entities;
  }

  /** The claims in pages, the main ones on the first, each page in time order. */
  List<Claim> mainFirst(List<Claim> found) {
    List<Claim> ranked = oneOfEachFirst(byWeight(found));
    List<Claim> paged = new ArrayList<>();
    for (int start = 0; start < ranked.size(); start += PAGE) {
      ranked.subList(start, Math.min(ranked.size(), start + PAGE)).stream()
          .sorted(IN_TIME)
          .forEach(paged::add);
    }
    return paged;
  }

  private List<Claim> byWeight(List<Claim> found) {
    Set<String> subjects =
        found.stream().map(claim -> claim.topic().subject()).collect(Collectors.toSet());
    Map<String, Entity> byId =
        entities.entities(subjects).stream()
            .collect(Collectors.toMap(Entity::id, Function.identity()));
    Map<String, Double> weights = new HashMap<>();
    for (Claim claim : found) {
      String subject = claim.topic().subject();
      weights.put(claim.id(), weight(claim, byId.get(subject), claims.claimsAbout(subject)));
    }
    Comparator<Claim> byWeight =
        Comparator.comparingDouble(claim -> -weights.getOrDefault(claim.id(), 0.0));
    return found.stream().sorted(byWeight).toList();
  }

  private static double weight(Claim claim, @Nullable Entity subject, int about) {
    HistoricalDate date = claim.date();
    boolean isOnItsDate =
        date != null
            && subject != null
            && subject.date() != null
            && date.days().equals(subject.date().days());
    boolean isToTheDay = date != null && date.precision() == Precision.DAY;
    return Math.log1p(about) + (isOnItsDate ? ON_ITS_DATE : 0) + (isToTheDay ? TO_THE_DAY : 0);
  }

  /** Of what is said of one subject, all but the first claim comes after the other subjects. */
  private static List<Claim> oneOfEachFirst(List<Claim> ranked) {
    Set<String> seen = new HashSet<>();
    Map<Boolean, List<Claim>> byTurn =
        ranked.stream().collect(Collectors.partitioningBy(c -> seen.add(c.topic().subject())));
    List<Claim> ordered = new ArrayList<>(byTurn.getOrDefault(true, List.of()));
    ordered.addAll(byTurn.getOrDefault(false, List.of()));
    return ordered;
  }
}
