package org.annalist.question;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;
import org.annalist.text.WordTable;

/**
 * Tells messages that do no more than thank, say "ok" or exclaim, in their usual spellings. One
 * short word gives the classifier too little to be sure of, and a word that nobody is sure of is
 * read as a question, which leans on what was said before. Safe for several threads.
 */
final class Thanks {
  /** More words say more than thanks. */
  private static final int MOST_WORDS = 8;

  private static final WordTable WORDS = WordTable.of(Thanks.class, "thanks-words.tsv");
  private static final Set<String> THANKS = folded("thanks");
  private static final Set<String> BESIDE = folded("beside");
  private static final Set<String> SIGNS = WORDS.words("sign");

  private Thanks() {}

  /**
   * Tells whether an utterance is thanks and nothing else.
   *
   * @param utterance the message as typed
   * @param words its words, folded and otherwise as typed
   */
  static boolean isAll(String utterance, List<Word> words) {
    return words.isEmpty()
        ? SIGNS.stream().anyMatch(utterance::contains)
        : words.size() <= MOST_WORDS
            && words.stream().anyMatch(word -> THANKS.contains(word.folded()))
            && words.stream()
                .allMatch(word -> THANKS.contains(word.folded()) || BESIDE.contains(word.folded()));
  }

  private static Set<String> folded(String kind) {
    return WORDS.words(kind).stream()
        .flatMap(word -> WordFinder.find(word).stream())
        .map(Word::folded)
        .collect(Collectors.toUnmodifiableSet());
  }
}
