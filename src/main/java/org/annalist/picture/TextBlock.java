package org.annalist.picture;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * Text broken into lines. Immutable.
 *
 * @param lines none where there is no text
 * @param lineHeight from one baseline to the next, in pixels
 * @param ascent from the top to the first baseline
 */
record TextBlock(List<List<Run>> lines, double lineHeight, double ascent) {
  /** What goes below the last baseline, in sizes. */
  private static final double DESCENT = 0.3;

  private static final double ASCENT = 0.95;
  private static final double LEADING = 1.32;

  /** Keeps words together that are not to be parted. */
  static final char NO_BREAK = '\u00A0';

  TextBlock {
    lines = lines.stream().map(List::copyOf).toList();
  }

  /** How text looks. */
  record Style(Typeface typeface, double size, Color color) {
    double width(String text) {
      return typeface.width(text.replace(NO_BREAK, ' '), size);
    }
  }

  /** A word, or several that stand together, as it is drawn. */
  record Run(String text, Style style) {
    double width() {
      return style.width(text);
    }
  }

  /** A run on a line, with where it begins, from the left of the block. */
  record Placed(Run run, double x) {}

  /**
   * Breaks text into lines.
   *
   * @param runs pieces of text in their styles, a space between one and the next
   * @param width what a line may have, in pixels
   */
  static TextBlock of(List<Run> runs, double width) {
    double size = runs.stream().mapToDouble(run -> run.style().size()).max().orElse(0);
    List<List<Run>> lines = new ArrayList<>();
    List<Run> line = new ArrayList<>();
    double used = 0;
    for (Run run : runs) {
      for (String word : run.text().split(" ")) {
        for (Run part : parts(new Run(word, run.style()), width)) {
          double space = line.isEmpty() ? 0 : run.style().width(" ");
          if (!line.isEmpty() && used + space + part.width() > width) {
            lines.add(line);
            line = new ArrayList<>();
            used = 0;
            space = 0;
          }
          line.add(part);
          used += space + part.width();
        }
      }
    }
    lines.add(line);
    return new TextBlock(lines, size * LEADING, size * ASCENT);
  }

  /** A word wider than a line is broken anywhere. */
  private static List<Run> parts(Run word, double width) {
    if (word.width() <= width) {
      return List.of(word);
    }
    List<Run> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int codePoint : word.text().codePoints().toArray()) {
      String letter = Character.toString(codePoint);
      if (!part.isEmpty() && word.style().width(part + letter) > width) {
        parts.add(new Run(part.toString(), word.style()));
        part.setLength(0);
      }
      part.append(letter);
    }
    parts.add(new Run(part.toString(), word.style()));
    return parts;
  }

  double height() {
    return lines.isEmpty()
        ? 0
        : ascent + (lines.size() - 1) * lineHeight + ascent / ASCENT * DESCENT;
  }

  double width() {
    return lines.stream().mapToDouble(TextBlock::endOf).max().orElse(0);
  }

  private static double endOf(List<Run> line) {
    return placed(line).stream().mapToDouble(one -> one.x() + one.run().width()).max().orElse(0);
  }

  static List<Placed> placed(List<Run> line) {
    List<Placed> placed = new ArrayList<>();
    double x = 0;
    for (Run run : line) {
      x += placed.isEmpty() ? 0 : run.style().width(" ");
      placed.add(new Placed(run, x));
      x += run.width();
    }
    return placed;
  }
}
