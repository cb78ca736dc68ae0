package org.annalist.knowledge;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** All words of the knowledge and its training. Implementations may be shared by threads. */
public interface WordStore {
  /**
   * Tells which words are known.
   *
   * @param words folded words
   * @return those that stand anywhere in the knowledge or its training
   */
  Set<String> known(Collection<String> words);

  /**
   * Finds words of names and claims by their forms with letters left out.
   *
   * @param forms forms as {@link org.annalist.text.Deletions} makes them
   * @return for each form that any word has, the words that have it
   */
  Map<String, Set<String>> byForm(Collection<String> forms);
}
