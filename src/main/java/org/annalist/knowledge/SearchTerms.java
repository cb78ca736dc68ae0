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
import org.jspecify.annotations.Nullable;

/**
 * Brings a text to the terms that it is searched by: word forms become one, words and phrases that
 * mean the same become one, words that say nothing of the subject go. Claims and questions pass
 * through the same object, so that they meet. Safe for several threads.
 */
public final class SearchTerms {
  private static final Set<String> STOP_WORDS = WordList.read("stop-words.txt");

  /** Such as {@code 750k}. */
  private static final Pattern THOUSANDS = Pattern.compile("[0-9]{1,6}k");

  private static final int LONGEST_NUMBER = 12;

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
    Line line = new Line(words, isWanted);
    int i = 0;
    while (i < words.size()) {
      i += line.isWanted(i) ? addTerm(line, i, terms) : 1;
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

  /** The words of a text, each asked for and stemmed at most once. Belongs to one thread. */
  private final class Line {
    private final List<Word> words;
    private final boolean[] isWanted;
    private final @Nullable String[] stems;

    Line(List<Word> words, Predicate<Word> isWanted) {
      this.words = words;
      this.isWanted = new boolean[words.size()];
      this.stems = new String[words.size()];
      for (int i = 0; i < words.size(); i++) {
        this.isWanted[i] = isWanted.test(words.get(i));
      }
    }

    /** Whether there is a word at a place, and it counts. */
    boolean isWanted(int at) {
      return at < isWanted.length && isWanted[at];
    }

    String stem(int at) {
      String known = stems[at];
      String stem = known == null ? SearchTerms.this.stem(words.get(at)) : known;
      stems[at] = stem;
      return stem;
    }

    /** The words from a place on that may be one number; empty where none begins there. */
    List<String> mayBeNumber(int at) {
      List<String> run = new ArrayList<>();
      if (NumberWords.mayBegin(words.get(at).folded())) {
        for (int i = at; isWanted(i) && run.size() < LONGEST_NUMBER; i++) {
          run.add(words.get(i).folded());
        }
      }
      return run;
    }

    boolean hasAt(Phrase phrase, int at) {
      for (int i = 0; i < phrase.stems().size(); i++) {
        if (!isWanted(at + i) || !phrase.stems().get(i).equals(stem(at + i))) {
          return false;
        }
      }
      return true;
    }
  }

  private int addTerm(Line line, int at, List<String> terms) {
    List<String> run = line.mayBeNumber(at);
    int numeral = NumberWords.length(run);
    if (numeral > 1) {
      terms.add(Long.toString(NumberWords.value(run.subList(0, numeral)).orElseThrow()));
      return numeral;
    }
    String stem = line.stem(at);
    for (Phrase phrase : phrasesByFirstStem.getOrDefault(stem, List.of())) {
      if (line.hasAt(phrase, at)) {
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
    String folded = word.folded();
    return folded.endsWith("k") && THOUSANDS.matcher(folded).matches()
        ? folded.replace("k", "000")
        : wordForms.stem(folded);
  }
}
