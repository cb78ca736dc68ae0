package org.annalist.evaluation;

/**
 * A mistake in a question file.
 *
 * @param place where it stands
 * @param finding what is wrong, without a full stop
 * @param mend what to do about it, one or two sentences
 */
public record Mistake(Place place, String finding, String mend) {
  /**
   * Returns the mistake as one line.
   *
   * @return {@code file:line: what is wrong. Mend.}
   */
  @Override
  public String toString() {
    return place + ": " + finding + ". " + mend;
  }
}
