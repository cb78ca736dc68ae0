package org.annalist.question;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.annalist.text.Word;

/** The words of an utterance that ask, by what they are for. Belongs to one thread. */
final class AskingWords {
  private final List<Word> asking;
  private final NamesAndDates named;

  /** Words that ask for nothing: "be so kind". */
  private final Set<Word> courtesies;

  /** Words that only say that somebody speaks, or that a name is wanted. */
  private final Set<Word> speaking;

  private final Set<Word> beforeDates;

  /**
   * Sorts words.
   *
   * @param asking the words that ask
   * @param named the names and dates among them
   */
  AskingWords(List<Word> asking, NamesAndDates named) {
    this.asking = asking;
    this.named = named;
    this.courtesies = Asides.courtesies(named.words());
    this.speaking = new HashSet<>(Voice.words(named.mentions(), asking));
    speaking.addAll(NameTheOne.words(asking));
    speaking.addAll(NamesOf.words(asking));
    this.beforeDates = Set.copyOf(DatePrepositions.among(named.words(), named.dates()));
  }

  /** Whether a word is left to search for. */
  boolean isSearchedFor(Word word, Intent intent) {
    return asking.contains(word)
        && !named.have(word)
        && !courtesies.contains(word)
        && !speaking.contains(word)
        && !beforeDates.contains(word)
        && !(intent == Intent.SOURCE && SourceWords.isEmpty(word));
  }

  /** The words that tell what is asked, those of names and dates among them. */
  List<Word> telling() {
    return asking.stream()
        .filter(word -> !speaking.contains(word))
        .filter(word -> !courtesies.contains(word) || named.have(word))
        .toList();
  }
}
