package org.annalist.temporal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.annalist.date.HistoricalDate;
import org.annalist.text.Span;

/**
 * The pieces that a pattern matched.
 *
 * @param line the line
 * @param from the place of the first piece of the date
 * @param end the place behind the last
 * @param span where the date stands
 * @param values what the slots and labelled words read
 */
record DateMatch(DateLine line, int from, int end, Span span, Map<String, Integer> values) {
  /** Copies the map. */
  DateMatch {
    values = Map.copyOf(values);
  }

  /**
   * Returns the day that "today" means.
   *
   * @return a day
   */
  LocalDate today() {
    return line.today();
  }

  /**
   * Tells whether a part that may be missing is there.
   *
   * @param label a slot or label
   * @return true when it was matched
   */
  boolean has(String label) {
    return values.containsKey(label);
  }

  /**
   * Returns the value of a slot.
   *
   * @param label a slot or label that was matched
   * @return its value
   */
  int number(String label) {
    return Objects.requireNonNull(values.get(label), label);
  }

  /**
   * Returns a labelled word.
   *
   * @param label its label
   * @return the folded word, empty where it is missing
   */
  String word(String label) {
    return has(label) ? line.token(number(label)).text() : "";
  }

  /**
   * Returns a date that an earlier rule found.
   *
   * @param label a slot or label that was matched
   * @return the date
   */
  HistoricalDate date(String label) {
    return Objects.requireNonNull(found(label).date());
  }

  /**
   * Returns what an earlier rule found.
   *
   * @param label a slot or label that was matched
   * @return the date with its words
   */
  FoundDate found(String label) {
    return line.found(number(label)).orElseThrow();
  }
}
