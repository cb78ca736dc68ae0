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
    text = text.strip().replaceAll("\\s+", " ");
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
