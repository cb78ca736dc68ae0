package org.annalist.text;

/**
 * Half-open offsets into an utterance, in UTF-16 units.
 *
 * @param start the first unit
 * @param end the unit after the last
 */
public record Span(int start, int end) {
  /**
   * Checks the order of the offsets.
   *
   * @throws IllegalArgumentException when the end is before the start, or the start below 0
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }

  /**
   * Tells whether two spans share a unit.
   *
   * @param other another span
   * @return true when they overlap
   */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /**
   * Returns how many units the span covers.
   *
   * @return 0 or more
   */
  public int length() {
    return end - start;
  }

  /**
   * Returns the text that the span covers.
   *
   * @param utterance the text that the offsets point into
   * @return a part of it
   */
  public String of(CharSequence utterance) {
    return utterance.subSequence(start, end).toString();
  }

  /**
   * Returns the text between this span and one behind it.
   *
   * @param other another span
   * @param utterance the text that the offsets point into
   * @return a part of it; empty where the other is not behind this one, or the text ends before it,
   *     as for dates that nobody typed, but that a question leans on
   */
  public String upTo(Span other, String utterance) {
    return end <= other.start && other.start <= utterance.length()
        ? utterance.substring(end, other.start)
        : "";
  }
}
