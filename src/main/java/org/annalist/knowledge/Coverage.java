package org.annalist.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many claims cite each section of a source.
 *
 * @param source the source
 * @param claims how many claims cite it
 * @param sections the number of claims that cite each section, in the source's order; where nobody
 *     listed its sections, each locator that a claim gives counts as one
 */
public record Coverage(Source source, int claims, Map<String, Integer> sections) {
  /** Copies the map. */
  public Coverage {
    sections = new LinkedHashMap<>(sections);
  }

  /**
   * Counts for all sources of a knowledge.
   *
   * @param knowledge what to count in
   * @return one for each source, in its order
   */
  public static List<Coverage> of(Knowledge knowledge) {
    Map<String, Map<String, List<String>>> locators = new LinkedHashMap<>();
    for (Claim claim : knowledge.claims()) {
      for (Citation citation : claim.citations()) {
        locators
            .computeIfAbsent(citation.source().id(), id -> new LinkedHashMap<>())
            .computeIfAbsent(claim.id(), id -> new ArrayList<>())
            .add(citation.locator());
      }
    }
    return knowledge.sources().stream()
        .map(source -> of(source, locators.getOrDefault(source.id(), Map.of()).values()))
        .toList();
  }

  private static Coverage of(Source source, Collection<List<String>> locatorsOfClaims) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    source.sections().forEach(section -> counts.put(section, 0));
    for (List<String> locators : locatorsOfClaims) {
      locators.stream()
          .flatMap(locator -> cited(source, locator).stream())
          .distinct()
          .forEach(section -> counts.merge(section, 1, Integer::sum));
    }
    return new Coverage(source, locatorsOfClaims.size(), counts);
  }

  private static List<String> cited(Source source, String locator) {
    return source.sections().isEmpty() ? List.of(locator) : sections(locator, source.sections());
  }

  /**
   * Finds the sections that a locator names: {@code paragraph 2, principle 3} is in {@code
   * paragraph 2}.
   *
   * @param locator where a citation says that a thing stands
   * @param sections the sections of the source
   * @return the sections with which the locator begins; empty where there is none
   */
  public static List<String> sections(String locator, List<String> sections) {
    return sections.stream().filter(section -> isIn(locator, section)).toList();
  }

  private static boolean isIn(String locator, String section) {
    return locator.startsWith(section)
        && (locator.length() == section.length()
            || !Character.isLetterOrDigit(locator.charAt(section.length())));
  }

  /**
   * Returns the sections that no claim cites.
   *
   * @return in the source's order; empty where all are cited, or where nobody listed them
   */
  public List<String> uncited() {
    return sections.entrySet().stream()
        .filter(section -> section.getValue() == 0)
        .map(Map.Entry::getKey)
        .toList();
  }
}
