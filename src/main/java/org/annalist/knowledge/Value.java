package org.annalist.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The value of a property; two claims that give different values for one property of one entity are
 * two accounts.
 */
public sealed interface Value {
  /**
   * Returns how the value reads in a reply.
   *
   * @return such as {@code about 250,000 people expelled}
   */
  String wording();

  /**
   * A value in words.
   *
   * @param wording such as {@code Armenian forces}
   */
  record Words(String wording) implements Value {}

  /**
   * A figure, with what it counts.
   *
   * @param number the number
   * @param bound how exact the source says it is
   * @param counts what is counted, such as {@code civilians killed}
   */
  record Figure(long number, Bound bound, String counts) implements Value {
    @Override
    public String wording() {
      return bound.wording() + digits() + " " + counts;
    }

    /**
     * Returns the number as it is written.
     *
     * @return its digits, with a comma before every three, such as {@code 250,000}
     */
    public String digits() {
      StringBuilder digits = new StringBuilder(Long.toString(number));
      int first = number < 0 ? 1 : 0;
      for (int at = digits.length() - 3; at > first; at -= 3) {
        digits.insert(at, ',');
      }
      return digits.toString();
    }
  }

  /** How exact a figure is. */
  enum Bound {
    /** The number itself. */
    EXACTLY(""),
    /** Roughly the number. */
    ABOUT("about "),
    /** The number or more. */
    AT_LEAST("at least "),
    /** More than the number. */
    MORE_THAN("more than "),
    /** The number or fewer. */
    UP_TO("up to ");

    private final String wording;

    Bound(String wording) {
      this.wording = wording;
    }

    /**
     * Returns the words before the number.
     *
     * @return such as {@code "at least "}, or an empty text for the number itself
     */
    public String wording() {
      return wording;
    }

    /**
     * Finds a bound by its name in files.
     *
     * @param id such as {@code more than}
     * @return the bound, or empty when there is none of that name
     */
    public static Optional<Bound> ofId(String id) {
      return Arrays.stream(values())
          .filter(bound -> bound.name().toLowerCase(Locale.ROOT).replace('_', ' ').equals(id))
          .findFirst();
    }
  }
}
