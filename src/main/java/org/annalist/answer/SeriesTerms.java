package org.annalist.answer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.SearchTerms;
import org.annalist.question.Question;
import org.annalist.question.SeriesWords;
import org.annalist.search.Weights;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/** What a question on a series says beside its names, its dates and the place in the series. */
final class SeriesTerms {
  private final SearchTerms searchTerms;
  private final Weights weights;

  SeriesTerms(SearchTerms searchTerms, Weights weights) {
    this.searchTerms = searchTerms;
    this.weights = weights;
  }

  static Set<String> wordsOutside(Question question) {
    return outside(question).map(Word::folded).collect(Collectors.toSet());
  }

  private static Stream<Word> outside(Question question) {
    return WordFinder.find(question.utterance()).stream().filter(question::isPlain);
  }

  /** What of the rest asks for more than one of a series. */
  List<String> telling(Question question, List<String> rest) {
    List<String> own = telling(question);
    return rest.stream().filter(own::contains).toList();
  }

  /** The terms of a question but for words on the place in a series. */
  List<String> telling(Question question) {
    Set<Word> wanted =
        outside(question).filter(word -> !isEmpty(word.folded())).collect(Collectors.toSet());
    List<Word> words = WordFinder.find(question.utterance());
    List<String> typed = searchTerms.of(words, word -> true);
    return Stream.concat(
            searchTerms.of(words, wanted::contains).stream(),
            question.terms().stream().filter(term -> !typed.contains(term)))
        .filter(term -> !weights.isLight(term))
        .toList();
  }

  private static boolean isEmpty(String word) {
    return SeriesWords.isAdopting(word)
        || SeriesWords.isPlace(word)
        || SeriesWords.typeOf(word).flatMap(EntityType::ofId).isPresent();
  }
}
