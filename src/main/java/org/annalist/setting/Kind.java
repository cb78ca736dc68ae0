package org.annalist.setting;

import java.nio.file.Path;

/**
 * What values a setting takes: how its text is read, and how messages speak of it.
 *
 * @param <T> the type of the values
 */
public interface Kind<T> {
  /**
   * Reads a value.
   *
   * @param text what was set, without blanks around it, and not empty
   * @param home the directory that relative paths start from
   * @return the value
   * @throws IllegalArgumentException where the text is none; its message is never shown
   */
  T read(String text, Path home);

  /**
   * Says what values are right.
   *
   * @return a noun phrase that follows "expected", such as {@code a whole number from 1 to 50}
   */
  String expected();

  /**
   * Returns a value as messages may show it.
   *
   * @param text what was set
   * @return the text, with whatever is secret masked
   */
  default String shown(String text) {
    return text;
  }

  /**
   * Offers a mend for a wrong value.
   *
   * @param text what was set
   * @return the value that was probably meant, or an empty text
   */
  default String nearest(String text) {
    return "";
  }
}
