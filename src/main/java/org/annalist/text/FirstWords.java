package org.annalist.text;

import com.ibm.icu.text.BreakIterator;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The part of a message that is read. This is the one place that bounds what people write: whatever
 * looks for something in a message looks at what is left here, so its work is bounded, too. Safe
 * for several threads.
 */
public final class FirstWords {
  /** In UTF-16 units; Telegram sends no message that is longer. */
  public static final int LONGEST = 4096;

  /** A question has few words: the longest of thousands that were measured has 38. */
  public static final int MOST = 100;

  /** A character that people see is hardly ever longer than this. */
  private static final int WINDOW = 64;

  /** As many as Unicode's Stream-Safe Text Format leaves (UAX #15, 13): no writing has more. */
  private static final int MOST_MARKS = 30;

  /**
   * Marks on one character, and more of them. Java's {@code \b} goes back over all marks before a
   * place, so that a pattern which looks for it in 4,000 of them takes a quarter of a second.
   */
  private static final Pattern TOWER = Pattern.compile("(\\p{M}{" + MOST_MARKS + "})\\p{M}++");

  /** Signs that are written out as several letters, such as those for units, stand from here on. */
  private static final int FIRST_SIGN = 0x2000;

  private FirstWords() {}

  /**
   * Cuts a text that is too long, as it stands or with its signs written out, and what is piled on
   * a character beyond measure.
   *
   * @param text any text
   * @return the text itself, or its beginning, which ends between two characters that people see;
   *     no character has more than 30 marks in a row
   */
  public static String of(String text) {
    String cut = unfolded(text.length() <= LONGEST ? text : text.substring(0, end(text)));
    String beginning = TOWER.matcher(cut).replaceAll("$1");
    List<Word> words = WordFinder.find(beginning, MOST + 1);
    return words.size() <= MOST
        ? beginning
        : beginning.substring(0, words.get(MOST - 1).span().end());
  }

  /** Cut where it would be too long when signs that stand for whole words are written out. */
  private static String unfolded(String text) {
    int length = 0;
    long words = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      String out = writtenOut(text.codePointAt(at));
      length += out.length();
      words += out.length() > 1 ? out.chars().filter(c -> c == ' ').count() : 0;
      if (length > LONGEST || words > MOST) {
        return text.substring(0, at);
      }
    }
    return text;
  }

  /** The sign U+FDFA is a blessing of four words; below U+2000 there is none such. */
  private static String writtenOut(int codePoint) {
    String sign = Character.toString(codePoint);
    return codePoint < FIRST_SIGN ? sign : Normalizer.normalize(sign, Normalizer.Form.NFKC);
  }

  private static int end(String text) {
    int start = LONGEST - WINDOW;
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text.substring(start, Math.min(text.length(), LONGEST + WINDOW)));
    int boundary = characters.preceding(WINDOW + 1);
    if (boundary > 0) {
      return start + boundary;
    }
    return Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
  }
}
