package org.annalist.knowledge;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * A mistake in the knowledge files, or something to look at. Ordered by place.
 *
 * @param place where it stands
 * @param severity whether knowledge with it can be compiled
 * @param finding what was found and why that is wrong, without a full stop
 * @param mend what to do about it, a sentence
 */
public record Problem(Place place, Severity severity, String finding, String mend)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing((Problem problem) -> problem.place().file())
          .thenComparingInt(problem -> problem.place().line())
          .thenComparingInt(problem -> problem.place().column())
          .thenComparing(Problem::finding);

  /** How bad a problem is. */
  public enum Severity {
    /** The knowledge cannot be compiled. */
    ERROR,
    /** The knowledge can be compiled; a person should look at it. */
    WARNING
  }

  /**
   * A place in a file.
   *
   * @param file the file, relative to where the program was started if it can be
   * @param line the line, from 1
   * @param column the column, from 1
   */
  public record Place(Path file, int line, int column) {
    @Override
    public String toString() {
      return file + ":" + line + ":" + column;
    }
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /**
   * Returns the problem as one line.
   *
   * @return {@code file:line:column: what and why. Mend.}
   */
  @Override
  public String toString() {
    String mark = severity == Severity.WARNING ? "warning: " : "";
    return place + ": " + mark + finding + ". " + mend;
  }
}
