package org.annalist.series;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.knowledge.EntityType;
import org.annalist.question.EntityMention;
import org.annalist.question.Question;
import org.annalist.question.SeriesWords;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/** What the words of a question say of a series, its names and dates aside. */
final class RollWords {
  private RollWords() {}

  static List<Word> outside(Question question) {
    return WordFinder.find(question.utterance()).stream().filter(question::isPlain).toList();
  }

  static Set<EntityType> types(List<Word> words) {
    return words.stream()
        .flatMap(word -> SeriesWords.typeOf(word.folded()).stream())
        .flatMap(type -> EntityType.ofId(type).stream())
        .collect(Collectors.toSet());
  }

  /** "In order" says nothing of court orders. */
  static boolean isInOrder(Word word, List<Word> words) {
    int at = words.indexOf(word);
    return at > 0
        && SeriesWords.isAdopting(word.folded())
        && (words.get(at - 1).folded().equals("in")
            || SeriesWords.isAdopting(words.get(at - 1).folded()));
  }

  static boolean isPlural(Question question, List<Word> kinds) {
    boolean isSpokenOf =
        question.mentions().stream().anyMatch(m -> m.text().isEmpty() && m.candidates().size() > 1);
    return isSpokenOf
        || WordFinder.find(question.utterance()).stream()
            .filter(word -> word.folded().endsWith("s"))
            .anyMatch(
                word ->
                    kinds.contains(word)
                        || SeriesWords.typeOf(word.folded()).isPresent()
                        || question.mentions().stream().anyMatch(m -> isPlural(m, word)));
  }

  /** The last word of the name of several documents. */
  private static boolean isPlural(EntityMention mention, Word word) {
    return mention.span().overlaps(word.span()) && mention.entity().type() == EntityType.DOCUMENT;
  }
}
