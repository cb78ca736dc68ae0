package org.annalist.knowledge;

import java.math.BigDecimal;
import java.util.List;
import org.annalist.date.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an entity of one type. It serves to understand questions and to draw maps; a
 * reply states none of it but a place's coordinates, for it bears no citation: what it says stands
 * in claims, too.
 *
 * @param offices what a person held, in the order of the file
 * @param belongings what a place belonged to, then and now
 * @param coordinates where a place lies, or null
 * @param number the number that its body gave a document, such as {@code 822} or {@code 62/243}, or
 *     null
 * @param body the id of the body that adopted a document, or null
 */
public record Particulars(
    List<Office> offices,
    List<Belonging> belongings,
    @Nullable Coordinates coordinates,
    @Nullable String number,
    @Nullable String body) {
  /** Nothing is known. */
  public static final Particulars NONE = new Particulars(List.of(), List.of(), null, null, null);

  /** Copies the lists. */
  public Particulars {
    offices = List.copyOf(offices);
    belongings = List.copyOf(belongings);
  }

  /**
   * An office that a person held.
   *
   * @param title as people call it: {@code President of Ruritania}
   * @param of the id of the country or body whose office it is, or null
   * @param date the years or days in office, or null where they are not known
   */
  public record Office(String title, @Nullable String of, @Nullable HistoricalDate date) {}

  /**
   * A larger place that a place belonged to.
   *
   * @param place the id of the larger place or body
   * @param date when it belonged there, or null where that is not known
   */
  public record Belonging(String place, @Nullable HistoricalDate date) {}

  /**
   * A point on Earth (WGS 84).
   *
   * @param latitude degrees north of the equator, from -90 to 90
   * @param longitude degrees east of Greenwich, from -180 to 180
   */
  public record Coordinates(double latitude, double longitude) {
    /**
     * Requires degrees that exist.
     *
     * @throws IllegalArgumentException when they do not
     */
    public Coordinates {
      if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
        throw new IllegalArgumentException("no such point: " + latitude + ", " + longitude);
      }
    }

    /**
     * Puts the point into words.
     *
     * @return such as {@code 39.76° N, 46.75° E}
     */
    public String wording() {
      return degrees(latitude, "N", "S") + ", " + degrees(longitude, "E", "W");
    }

    private static String degrees(double angle, String positive, String negative) {
      String number = BigDecimal.valueOf(Math.abs(angle)).stripTrailingZeros().toPlainString();
      return number + "° " + (angle < 0 ? negative : positive);
    }
  }
}
