package org.annalist.knowledge;

import java.util.List;

/**
 * A word with what people may say instead of it, or point to the same thing by: not as good as the
 * word itself, and better than nothing. {@code plane} has {@code airliner} and {@code aircraft}.
 *
 * @param word a word or phrase of claims
 * @param others words and phrases of questions, at least one
 */
public record Alternatives(String word, List<String> others) {
  /** Copies the list. */
  public Alternatives {
    others = List.copyOf(others);
  }
}
