package org.annalist.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annalist.date.DayRange;
import org.jspecify.annotations.Nullable;

/**
 * What was spoken of before a question, as far as the question may lean on it.
 *
 * @param entities the ids of what was spoken of, each with how near it is, above 0 and up to 1
 * @param matters the ids of the matters that were spoken of
 * @param terms the words that were asked with before
 * @param days the days that were asked for before, or null
 * @param told what was told and is not asked for now
 * @param when the days of what was told first, or null
 */
public record Spoken(
    Map<String, Double> entities,
    List<String> matters,
    List<String> terms,
    @Nullable DayRange days,
    Told told,
    @Nullable DayRange when) {
  /** Copies the collections. */
  public Spoken {
    entities = Collections.unmodifiableMap(new LinkedHashMap<>(entities));
    matters = List.copyOf(matters);
    terms = List.copyOf(terms);
  }
}
