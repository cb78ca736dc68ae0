package org.annalist.knowledge.file;

import org.annalist.knowledge.Problem.Place;

/**
 * A text in a YAML file, whatever type YAML would give it: {@code 1994} and {@code no} are texts.
 *
 * @param text the text on one line, each run of white space a single space
 * @param plain whether it stands without quotes, so that it may be a number
 */
record YamlText(String text, boolean plain, Place place) implements YamlNode {
  YamlText {
    text = isOnOneLine(text) ? text : text.strip().replaceAll("\\s+", " ");
  }

  /** Whether there is no white space but single spaces within it; most often it is so. */
  private static boolean isOnOneLine(String text) {
    int last = text.length() - 1;
    for (int i = 0; i <= last; i++) {
      char c = text.charAt(i);
      boolean isOneSpace = c == ' ' && i > 0 && i < last && text.charAt(i - 1) != ' ';
      if (!isOneSpace && (c <= ' ' || (c >= 0x80 && Character.isWhitespace(c)))) {
        return false;
      }
    }
    return true;
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  /** Whether it holds a control character, or half of a character. */
  boolean isUnprintable() {
    return text.codePoints()
        .anyMatch(
            character ->
                Character.isISOControl(character)
                    || Character.getType(character) == Character.SURROGATE);
  }

  @Override
  public String shape() {
    return isBlank() ? "empty" : "a text";
  }
}
