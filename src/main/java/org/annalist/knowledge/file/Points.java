package org.annalist.knowledge.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annalist.knowledge.Particulars.Coordinates;

/** Reads a latitude and a longitude, such as {@code 39.76, 46.75}. */
final class Points {
  private static final Pattern POINT =
      Pattern.compile("(-?\\d{1,3}(?:\\.\\d{1,9})?), ?(-?\\d{1,3}(?:\\.\\d{1,9})?)");

  private Points() {}

  /** The point, or empty where the text gives none that exists. */
  static Optional<Coordinates> read(String text) {
    Matcher point = POINT.matcher(text);
    if (!point.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Coordinates(Double.parseDouble(point.group(1)), Double.parseDouble(point.group(2))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
