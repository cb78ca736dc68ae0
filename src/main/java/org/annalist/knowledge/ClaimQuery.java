package org.annalist.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.annalist.date.DayRange;
import org.jspecify.annotations.Nullable;

/**
 * What to look for among the claims. A claim is a candidate when it has any of the terms, or is
 * about any of the entities; where days are given, it must not be of other days, and with neither
 * terms nor entities the days alone decide.
 *
 * @param terms search terms
 * @param entities ids of entities
 * @param days the days that a claim which has a date must overlap, or null for any
 * @param limit how many candidates at most, the best by full text first; at least 1
 */
public record ClaimQuery(
    List<String> terms, List<String> entities, @Nullable DayRange days, int limit) {
  /** Copies the lists. */
  public ClaimQuery {
    terms = List.copyOf(terms);
    entities = List.copyOf(entities);
  }

  /**
   * Tells what is looked for, for people.
   *
   * @return such as {@code claims with any of [ceasefir, agre], or about [ceasefire-1994]}
   */
  public String wording() {
    StringBuilder wording = new StringBuilder("claims");
    if (!terms.isEmpty()) {
      wording.append(" with any of ").append(terms);
    }
    if (!entities.isEmpty()) {
      wording.append(terms.isEmpty() ? " about " : ", or about ").append(entities);
    }
    if (days != null) {
      wording
          .append(", in ")
          .append(wording(days.first()))
          .append(" to ")
          .append(wording(days.last()));
    }
    return wording.append(", at most ").append(limit).toString();
  }

  private static String wording(@Nullable LocalDate day) {
    return day == null ? "any day" : day.toString();
  }
}
