package org.annalist.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annalist.date.DayRange;
import org.annalist.knowledge.Claim;
import org.jspecify.annotations.Nullable;

/**
 * What was spoken of before a question, as far as the question may lean on it.
 *
 * @param entities the ids of what was spoken of, each with how near it is, above 0 and up to 1
 * @param matters the ids of the matters that were spoken of
 * @param terms the words that were asked with before
 * @param days the days that were asked for before, or null
 * @param told the ids of the claims and matters that are not what is asked for now
 */
public record Spoken(
    Map<String, Double> entities,
    List<String> matters,
    List<String> terms,
    @Nullable DayRange days,
    Set<String> told) {
  /** Copies the collections. */
  public Spoken {
    entities = Collections.unmodifiableMap(new LinkedHashMap<>(entities));
    matters = List.copyOf(matters);
    terms = List.copyOf(terms);
    told = Set.copyOf(told);
  }

  /** Whether a claim says again what was told and is not asked for. */
  boolean hasTold(Claim claim) {
    String matter = claim.statement().matter();
    return told.contains(claim.id()) || (matter != null && told.contains(matter));
  }
}
