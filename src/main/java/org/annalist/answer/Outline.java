package org.annalist.answer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annalist.knowledge.SearchTerms;
import org.annalist.question.Question;
import org.annalist.text.ResourceLines;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Tells the words that ask for an outline of a time from those that say what of it is asked for:
 * "the main events of 1892" asks for all that matters, "the bridges of 1892" does not. Safe for
 * several threads.
 */
final class Outline {
  private static final String WORDS = "words";
  private static final String EVENTS = "events";

  private static final Set<String> CONSISTS_OF = folded(EVENTS);
  private static final Set<String> AMID = folded("amid");
  private static final Set<String> ARTICLES = Set.of("the", "these", "those", "all");

  private final Set<String> terms;

  /**
   * Makes an outline.
   *
   * @param searchTerms the terms that the claims were compiled with
   */
  Outline(SearchTerms searchTerms) {
    List<Word> words = Stream.of(WORDS, EVENTS).flatMap(Outline::of).toList();
    this.terms =
        words.stream()
            .flatMap(word -> searchTerms.of(List.of(word), any -> true).stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> folded(String kind) {
    return of(kind).map(Word::folded).collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<Word> of(String kind) {
    return ResourceLines.of(Outline.class, "outline-words.txt").stream()
        .map(line -> List.of(line.split("\t", 2)))
        .filter(columns -> columns.get(0).equals(kind))
        .flatMap(columns -> WordFinder.find(columns.get(1)).stream());
  }

  /** The words that say what of a time is asked for. */
  List<String> telling(Question question) {
    return question.terms().stream().distinct().filter(term -> !terms.contains(term)).toList();
  }

  /**
   * Whether it is the events of a time that are asked for, whatever describes them; "during the
   * events" only says when, and "the May Events" is a name.
   */
  static boolean isOfEvents(Question question) {
    List<Word> found = WordFinder.find(question.utterance());
    List<String> words = found.stream().map(Word::folded).toList();
    return IntStream.range(0, words.size())
        .filter(at -> CONSISTS_OF.contains(words.get(at)))
        .anyMatch(at -> !question.isNamed(found.get(at)) && !standsAmid(words, at));
  }

  private static boolean standsAmid(List<String> words, int at) {
    int before = at - 1;
    while (before >= 0 && ARTICLES.contains(words.get(before))) {
      before--;
    }
    return before >= 0 && AMID.contains(words.get(before));
  }
}
