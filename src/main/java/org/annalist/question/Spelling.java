package org.annalist.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.annalist.knowledge.WordStore;
import org.annalist.text.Deletions;
import org.annalist.text.EditDistance;
import org.annalist.text.Word;
import org.annalist.text.WordForms;

/**
 * Mends misspelt words: a word that is known nowhere becomes the known word that is nearest, where
 * there is just one, or several forms of one. A known word stays as it is, so that no name turns
 * into another; and so does a word of everyday language that the knowledge does not have, for "the
 * Dutch envoy" is none of the ditch. Safe for several threads.
 */
public final class Spelling {
  private static final int LONG = 8;

  private final WordStore store;
  private final WordForms wordForms;
  private final Predicate<String> isEveryday;

  /**
   * Makes a spelling.
   *
   * @param store the known words
   * @param wordForms tells which words are forms of one
   * @param isEveryday tells whether a folded word is one of everyday language
   */
  public Spelling(WordStore store, WordForms wordForms, Predicate<String> isEveryday) {
    this.store = store;
    this.wordForms = wordForms;
    this.isEveryday = isEveryday;
  }

  /**
   * Mends words.
   *
   * @param words the words of an utterance
   * @return the same words in the same places, some with another folded form
   */
  public List<Word> mend(List<Word> words) {
    Set<String> doubtful =
        words.stream()
            .filter(word -> !word.isNumber() && Deletions.slipsIn(word.folded()) > 0)
            .map(Word::folded)
            .collect(Collectors.toSet());
    doubtful.removeAll(store.known(doubtful));
    doubtful.removeIf(isEveryday);
    if (doubtful.isEmpty()) {
      return words;
    }
    List<Word> mended = new ArrayList<>(words);
    mended.replaceAll(word -> doubtful.contains(word.folded()) ? mend(word) : word);
    return mended;
  }

  /** Whether a folded word stands anywhere in the knowledge or its training. */
  boolean isKnown(String word) {
    return !store.known(Set.of(word)).isEmpty();
  }

  private Word mend(Word word) {
    return nearest(word.folded()).map(near -> new Word(near, word.span())).orElse(word);
  }

  private Optional<String> nearest(String word) {
    TreeMap<Integer, Set<String>> byDistance =
        store.byForm(Deletions.of(word)).values().stream()
            .flatMap(Collection::stream)
            .filter(near -> mayBeginSo(word, near))
            .collect(
                Collectors.groupingBy(
                    near -> EditDistance.between(word, near), TreeMap::new, Collectors.toSet()));
    return Optional.ofNullable(byDistance.firstEntry())
        .filter(nearest -> nearest.getKey() <= Deletions.slipsIn(word))
        .map(Map.Entry::getValue)
        .flatMap(words -> only(words).or(() -> only(ofLength(word.length(), words))));
  }

  /** Few slip on the first letter, and many short words differ in nothing else. */
  private static boolean mayBeginSo(String word, String near) {
    return near.charAt(0) == word.charAt(0) || word.length() >= LONG;
  }

  /** The one word, or the first of several forms of one. */
  private Optional<String> only(Set<String> words) {
    boolean isOne = words.stream().map(wordForms::stem).distinct().count() == 1;
    return isOne ? Optional.of(Collections.min(words)) : Optional.empty();
  }

  /** A letter is more often mistaken for another than left out or doubled. */
  private static Set<String> ofLength(int length, Set<String> words) {
    return words.stream().filter(word -> word.length() == length).collect(Collectors.toSet());
  }
}
