package org.annalist.knowledge;

import java.util.List;

/**
 * Words and phrases that mean the same in a question, such as {@code ceasefire}, {@code truce} and
 * {@code laid down their arms}.
 *
 * @param phrases at least two
 */
public record SynonymGroup(List<String> phrases) {
  /** Copies the list. */
  public SynonymGroup {
    phrases = List.copyOf(phrases);
  }
}
