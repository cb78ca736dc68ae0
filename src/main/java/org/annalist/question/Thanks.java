package org.annalist.question;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.text.ResourceLines;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Tells messages that do no more than thank, say "ok" or exclaim, in their usual spellings. One
 * short word gives the classifier too little to be sure of, and a word that nobody is sure of is
 * read as a question, which leans on what was said before. Safe for several threads.
 */
final class Thanks {
  /** More words say more than thanks. */
  private static final int MOST_WORDS = 8;

  private static final Set<String> THANKS = words("thanks");
  private static final Set<String> BESIDE = words("beside");
  private static final List<String> SIGNS = read("sign").toList();

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

  private static Set<String> words(String kind) {
    return read(kind)
        .flatMap(word -> WordFinder.find(word).stream())
        .map(Word::folded)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> read(String kind) {
    return ResourceLines.of(Thanks.class, "thanks-words.tsv").stream()
        .map(line -> line.split("\t"))
        .filter(columns -> columns[0].equals(kind))
        .flatMap(columns -> Arrays.stream(columns[1].split(" ")));
  }
}
