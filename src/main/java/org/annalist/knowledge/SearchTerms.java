package org.annalist.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.text.NumberWords;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;
import org.annalist.text.WordForms;

/**
 * Brings a text to the terms that it is searched by: word forms become one, words and phrases that
 * mean the same become one, words that say nothing of the subject go. Claims and questions pass
 * through the same object, so that they meet. Safe for several threads.
 */
public final class SearchTerms {
  private static final Set<String> STOP_WORDS = WordList.read("stop-words.txt");

  /** Such as {@code 750k}. */
  private static final Pattern THOUSANDS = Pattern.compile("[0-9]{1,6}k");

  private final WordForms wordForms;
  private final Set<String> stopStems;
  private final Map<String, List<Phrase>> phrasesByFirstStem = new HashMap<>();

  /** A phrase of the vocabulary, and the term of its group, empty where that says nothing. */
  private record Phrase(List<String> stems, String term) {}

  /**
   * Makes the terms of a vocabulary.
   *
   * @param wordForms brings the forms of a word to one
   * @param groups words and phrases that mean the same
   */
  public SearchTerms(WordForms wordForms, List<SynonymGroup> groups) {
    this(wordForms, groups, List.of());
  }

  /**
   * Makes the terms of a vocabulary.
   *
   * @param wordForms brings the forms of a word to one
   * @param groups words and phrases that mean the same
   * @param others further phrases, each of which is one term
   */
  public SearchTerms(WordForms wordForms, List<SynonymGroup> groups, List<String> others) {
    this.wordForms = wordForms;
    this.stopStems = STOP_WORDS.stream().map(wordForms::stem).collect(Collectors.toSet());
    groups.forEach(this::addGroup);
    others.forEach(this::addPhrase);
    phrasesByFirstStem
        .values()
        .forEach(
            phrases ->
                phrases.sort(
                    Comparator.comparingInt((Phrase phrase) -> phrase.stems().size()).reversed()));
  }

  /**
   * Returns the terms of a text.
   *
   * @param text any text
   * @return its terms in the order of the words; empty when nothing is left
   */
  public List<String> of(String text) {
    return of(WordFinder.find(text), word -> true);
  }

  /**
   * Returns the terms of some of the words of a text.
   *
   * @param words the words in order
   * @param isWanted tells which of them count; a phrase must not span one that does not
   * @return the terms in the order of the words
   */
  public List<String> of(List<Word> words, Predicate<Word> isWanted) {
    List<String> terms = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      i += isWanted.test(words.get(i)) ? addTerm(words, i, isWanted, terms) : 1;
    }
    return terms;
  }

  /**
   * Returns the stems of words, also of those that tell nothing.
   *
   * @param words words of a text
   * @return the different stems, in the order of the words
   */
  public List<String> stems(List<Word> words) {
    return words.stream().map(this::stem).distinct().toList();
  }

  private int addTerm(List<Word> words, int at, Predicate<Word> isWanted, List<String> terms) {
    List<String> run =
        words.subList(at, words.size()).stream()
            .takeWhile(isWanted)
            .map(Word::folded)
            .limit(12)
            .toList();
    int numeral = NumberWords.length(run);
    if (numeral > 1) {
      terms.add(Long.toString(NumberWords.value(run.subList(0, numeral)).orElseThrow()));
      return numeral;
    }
    String stem = stem(words.get(at));
    for (Phrase phrase : phrasesByFirstStem.getOrDefault(stem, List.of())) {
      if (standsAt(phrase, words, at, isWanted)) {
        if (!phrase.term().isEmpty()) {
          terms.add(phrase.term());
        }
        return phrase.stems().size();
      }
    }
    if (!stopStems.contains(stem)) {
      terms.add(stem);
    }
    return 1;
  }

  private boolean standsAt(Phrase phrase, List<Word> words, int at, Predicate<Word> isWanted) {
    if (at + phrase.stems().size() > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.stems().size(); i++) {
      Word word = words.get(at + i);
      if (!isWanted.test(word) || !phrase.stems().get(i).equals(stem(word))) {
        return false;
      }
    }
    return true;
  }

  private void addGroup(SynonymGroup group) {
    List<String> canonical = stems(group.phrases().get(0));
    String term = stopStems.containsAll(canonical) ? "" : String.join("_", canonical);
    for (String text : group.phrases()) {
      List<String> stems = stems(text);
      if (!stems.isEmpty()) {
        phrasesByFirstStem
            .computeIfAbsent(stems.get(0), first -> new ArrayList<>())
            .add(new Phrase(stems, term));
      }
    }
  }

  /** A phrase that stands in a group keeps the group's term. */
  private void addPhrase(String text) {
    List<String> stems = stems(text);
    boolean tells = stems.size() > 1 && !stopStems.containsAll(stems);
    if (tells && known(stems).noneMatch(phrase -> phrase.stems().equals(stems))) {
      phrasesByFirstStem
          .computeIfAbsent(stems.get(0), first -> new ArrayList<>())
          .add(new Phrase(stems, String.join("_", stems)));
    }
  }

  private Stream<Phrase> known(List<String> stems) {
    return phrasesByFirstStem.getOrDefault(stems.get(0), List.of()).stream();
  }

  private List<String> stems(String text) {
    return WordFinder.find(text).stream().map(this::stem).toList();
  }

  private String stem(Word word) {
    return THOUSANDS.matcher(word.folded()).matches()
        ? word.folded().replace("k", "000")
        : wordForms.stem(word.folded());
  }
}
