package org.annalist.temporal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * How one kind of date expression is read.
 *
 * @param name what it reads, in plain words; {@code explain} shows it
 * @param patterns the forms that it takes
 * @param production what the words of a match mean; empty where they are no date after all
 * @param latent whether what it finds counts only as a part of another
 * @param examples at least two texts, each with the EDTF of the one date in it, which is empty
 *     where the calendar has none
 */
record DateRule(
    String name,
    List<DatePattern> patterns,
    Function<DateMatch, Optional<DateReading>> production,
    boolean latent,
    Map<String, String> examples) {

  /**
   * Starts a rule.
   *
   * @param name what it reads
   * @return an empty rule to be filled
   */
  static Builder named(String name) {
    return new Builder(name);
  }

  /**
   * Reads a match.
   *
   * @param match what one of the patterns matched
   * @return the date, or empty where the words are none
   */
  Optional<FoundDate> read(DateMatch match) {
    return production
        .apply(match)
        .map(reading -> new FoundDate(match.span(), reading, name(match), latent));
  }

  private String name(DateMatch match) {
    TreeSet<String> parts = new TreeSet<>();
    for (int at = match.from(); at < match.end(); at++) {
      match.line().found(at).ifPresent(part -> parts.add(part.rule()));
    }
    return parts.isEmpty() ? name : name + " (" + String.join("; ", parts) + ")";
  }

  /** Fills a rule. */
  static final class Builder {
    private final String name;
    private final List<DatePattern> patterns = new ArrayList<>();
    private final Map<String, String> examples = new LinkedHashMap<>();
    private Function<DateMatch, Optional<DateReading>> production = match -> Optional.empty();
    private boolean latent;

    private Builder(String name) {
      this.name = name;
    }

    /** Adds a form: see {@link DatePattern}. */
    Builder reads(String pattern) {
      patterns.add(DatePattern.of(pattern));
      return this;
    }

    /** Says what a match means. */
    Builder as(Function<DateMatch, Optional<DateReading>> meaning) {
      production = meaning;
      return this;
    }

    /** Makes what it finds count only as a part of another. */
    Builder onlyAsPart() {
      latent = true;
      return this;
    }

    /** Adds an example. */
    Builder example(String text, String edtf) {
      examples.put(text, edtf);
      return this;
    }

    DateRule rule() {
      return new DateRule(name, List.copyOf(patterns), production, latent, Map.copyOf(examples));
    }
  }
}
