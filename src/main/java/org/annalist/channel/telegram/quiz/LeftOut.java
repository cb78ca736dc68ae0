package org.annalist.channel.telegram.quiz;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annalist.text.ResourceLines;

/**
 * Tells the words that have no place in a quiz: of what people suffered, that take a side, that
 * give what one source says. Immutable.
 */
final class LeftOut {
  private static final Pattern QUOTED = Pattern.compile("[\"“”„«»]");

  private final Pattern words;

  /** The words of what people suffered, that take a side, or that give what one source says. */
  static LeftOut always() {
    return new LeftOut(ResourceLines.of(LeftOut.class, "not-in-a-quiz.txt"));
  }

  /** The words for what may have been more than once. */
  static LeftOut whereItMayRecur() {
    return new LeftOut(ResourceLines.of(LeftOut.class, "may-recur.txt"));
  }

  private LeftOut(List<String> lines) {
    String any =
        lines.stream()
            .filter(line -> !line.isBlank())
            .map(line -> line.strip().toLowerCase(Locale.ROOT))
            .map(line -> line.endsWith("*") ? quoted(line, 1) + "\\p{L}*" : quoted(line, 0))
            .collect(Collectors.joining("|"));
    words = Pattern.compile("(?<![\\p{L}\\d])(?:" + any + ")(?![\\p{L}\\d])");
  }

  private static String quoted(String line, int left) {
    return Pattern.quote(line.substring(0, line.length() - left));
  }

  /** Tells whether one of the words is in a text, or a quotation, which is somebody's own words. */
  boolean standsIn(String text) {
    return QUOTED.matcher(text).find() || words.matcher(text.toLowerCase(Locale.ROOT)).find();
  }
}
