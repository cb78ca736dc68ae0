package org.annalist.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Letters of one weight, for Latin, Cyrillic, Greek, Armenian, Georgian and Arabic. Arabic letters
 * are drawn unjoined and from left to right. Safe for several threads.
 */
final class Typeface {
  static final Typeface REGULAR = new Typeface("Regular");
  static final Typeface BOLD = new Typeface("Bold");

  private static final List<String> SCRIPTS = List.of("", "Armenian", "Georgian", "Arabic");

  private final String weight;
  private final Map<Integer, FontFile.Glyph> glyphs = new ConcurrentHashMap<>();

  /** Read when the first letter is drawn: most starts of the program draw none. */
  private List<FontFile> files = List.of();

  private Typeface(String weight) {
    this.weight = weight;
  }

  /** Whether there is a glyph for each character. */
  boolean canDraw(String text) {
    return codePoints(text).allMatch(codePoint -> find(codePoint).isPresent());
  }

  /** How wide a text is in a size. */
  double width(String text, double size) {
    return size * codePoints(text).mapToDouble(codePoint -> glyph(codePoint).advance()).sum();
  }

  /** The shape of a text that begins at a point of its baseline. */
  Shape shape(String text, double size, double x, double baseline) {
    Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
    AffineTransform place = new AffineTransform(size, 0, 0, -size, x, baseline);
    for (int codePoint : codePoints(text).toArray()) {
      FontFile.Glyph glyph = glyph(codePoint);
      shape.append(glyph.outline().getPathIterator(place), false);
      place.translate(glyph.advance(), 0);
    }
    return shape;
  }

  /** Composed letters have better accents than those put together. */
  private static IntStream codePoints(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).codePoints();
  }

  private FontFile.Glyph glyph(int codePoint) {
    FontFile.Glyph known = glyphs.get(codePoint);
    if (known == null) {
      known = find(codePoint).orElseGet(this::missing);
      glyphs.put(codePoint, known);
    }
    return known;
  }

  private synchronized Optional<FontFile.Glyph> find(int codePoint) {
    return files().stream().flatMap(file -> file.glyph(codePoint).stream()).findFirst();
  }

  private synchronized FontFile.Glyph missing() {
    return files().get(0).missing();
  }

  private List<FontFile> files() {
    if (files.isEmpty()) {
      files =
          SCRIPTS.stream()
              .flatMap(script -> Stream.of("NotoSans" + script + "-" + weight + ".ttf"))
              .map(FontFile::read)
              .toList();
    }
    return files;
  }
}
