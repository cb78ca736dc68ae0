package org.annalist.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The form in which names and words are compared: lower case, without diacritics, one spelling for
 * letters that people exchange. Safe for several threads.
 *
 * <p>{@code Xocalı}, {@code XOCALI} and {@code xocali} all fold to {@code xocali}. Lower case is
 * that of {@link Locale#ROOT}, since under Turkish and Azerbaijani rules "I" would become "ı".
 */
public final class Folding {
  /** Letters that no decomposition brings to the letters that people type for them. */
  private static final Map<Integer, String> SINGLE_LETTERS =
      Map.ofEntries(
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'ə', "e"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"));

  private Folding() {}

  /**
   * Folds a text. Characters that are neither letters nor digits stay, except combining marks and
   * characters that have no width, which go.
   *
   * @param text any text
   * @return its folded form, possibly of another length
   */
  public static String fold(String text) {
    if (isPlain(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    StringBuilder folded = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Folding::isKept)
        .forEach(letter -> append(folded, letter));
    return folded.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static boolean isKept(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.FORMAT ->
          false;
      default -> true;
    };
  }

  private static void append(StringBuilder folded, int letter) {
    String other = SINGLE_LETTERS.get(letter);
    if (other == null) {
      folded.appendCodePoint(letter);
    } else {
      folded.append(other);
    }
  }
}
