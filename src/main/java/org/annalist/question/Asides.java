package org.annalist.question;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.text.ResourceLines;
import org.annalist.text.Span;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Finds what is no part of what is asked: beside a question, "for my essay", "my sources are a day
 * apart", "admit it", "dear bot"; and within it, "be so kind", "in connection with this conflict",
 * "put in order", and "followed" in "what followed in June?", which asks for no more than
 * "happened" does. Safe for several threads.
 */
public final class Asides {
  private static final int COLUMNS = 3;

  /** Of the words of a longer message only so many are looked at. */
  private static final int MOST_WORDS = 200;

  /** "Was it really so?" doubts that it was. */
  private static final Set<String> DOUBT = Set.of("really", "truly", "actually");

  private static final Set<String> YES_OR_NO =
      Set.of(
          "is", "are", "was", "were", "do", "does", "did", "has", "have", "had", "can", "could",
          "isnt", "wasnt", "werent", "didnt", "doesnt", "hasnt");

  /** What stands beside a question, and not within it. */
  private static final Set<AsideKind> BESIDE =
      EnumSet.of(AsideKind.ACCOUNTS, AsideKind.PURPOSE, AsideKind.LOADED, AsideKind.POLITE);

  private static final Set<AsideKind> COURTESIES =
      EnumSet.of(AsideKind.COURTESY, AsideKind.FOLLOWED);

  /** What joins a remark to a question is a part of the remark. */
  private static final Set<String> JOINING = Set.of("and", "but", "or", "also", "because");

  private static final Map<AsideKind, List<WordPattern>> PATTERNS =
      ResourceLines.of(Asides.class, "asides.tsv").stream()
          .map(line -> line.split("\t", COLUMNS))
          .collect(
              Collectors.groupingBy(
                  columns -> AsideKind.ofId(columns[0]),
                  () -> new EnumMap<>(AsideKind.class),
                  Collectors.mapping(columns -> new WordPattern(columns[1]), Collectors.toList())));

  private Asides() {}

  /** Tells whether an utterance announces that accounts differ, or asks for all of them. */
  public static boolean askForAccounts(String utterance) {
    return has(AsideKind.ACCOUNTS, utterance);
  }

  /**
   * Leaves out of an utterance what announces that accounts differ, or asks for all of them.
   *
   * @param utterance the message as typed
   * @return the same with spaces in place of that, so that every other word stands where it stood
   */
  public static String withoutAccounts(String utterance) {
    StringBuilder text = new StringBuilder(utterance);
    List<Word> words = WordFinder.find(utterance);
    for (List<Word> sentence : Sentences.of(utterance, words)) {
      Set<Word> aside = matched(sentence, EnumSet.of(AsideKind.ACCOUNTS));
      for (int i = 0; i < sentence.size(); i++) {
        boolean joins =
            i + 1 < sentence.size()
                && aside.contains(sentence.get(i + 1))
                && JOINING.contains(sentence.get(i).folded());
        if (joins || aside.contains(sentence.get(i))) {
          Span span = sentence.get(i).span();
          text.replace(span.start(), span.end(), " ".repeat(span.length()));
        }
      }
    }
    return text.toString();
  }

  /** Tells whether an utterance presses for a yes or a no, or judges before it asks. */
  public static boolean areLoaded(String utterance) {
    return has(AsideKind.LOADED, utterance)
        || (wantYesOrNo(utterance)
            && WordFinder.find(utterance).stream().map(Word::folded).anyMatch(DOUBT::contains));
  }

  /** Tells whether an utterance asks whether something is so. */
  public static boolean wantYesOrNo(String utterance) {
    List<Word> words = WordFinder.find(utterance);
    return !words.isEmpty()
        && YES_OR_NO.contains(words.get(0).folded())
        && AskedFor.in(words).isEmpty();
  }

  /**
   * Whether a sentence of an utterance asks whether something is so: "Zenda: was it taken in May?"
   */
  static boolean askWhether(String utterance, List<Word> words) {
    return Sentences.of(utterance, words).stream()
        .anyMatch(sentence -> YES_OR_NO.contains(sentence.get(0).folded()));
  }

  /** What presses for a yes or a no, and has no question word, asks what there is to say of it. */
  static Classification settle(String utterance, List<Word> asking, Classification classified) {
    boolean isOther =
        classified.intent() != Intent.WHAT && areLoaded(utterance) && AskedFor.in(asking).isEmpty();
    return isOther ? new Classification(Intent.WHAT, 0.5, classified.intent(), 0.5) : classified;
  }

  /** The words of phrases that stand beside or within a question and ask for nothing. */
  static Set<Word> beside(String utterance, List<Word> words) {
    Set<Word> beside = new HashSet<>(courtesies(words));
    Sentences.of(utterance, words).forEach(s -> beside.addAll(matched(s, BESIDE)));
    return beside;
  }

  /** The words within a question that ask for nothing: "be so kind", "put in order". */
  static Set<Word> courtesies(List<Word> words) {
    return matched(words, COURTESIES);
  }

  /** Whether a question asks what came about, in words for which there is no question word. */
  static boolean askWhatFollowed(List<Word> words) {
    return has(AsideKind.FOLLOWED, words);
  }

  private static boolean has(AsideKind kind, String utterance) {
    List<Word> all = WordFinder.find(utterance);
    List<Word> words = all.subList(0, Math.min(all.size(), MOST_WORDS));
    return Sentences.of(utterance, words).stream().anyMatch(sentence -> has(kind, sentence));
  }

  private static boolean has(AsideKind kind, List<Word> sentence) {
    String text = text(sentence);
    for (WordPattern pattern : of(kind)) {
      if (pattern.next(text, 0) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the words that ask.
   *
   * @param utterance the message as typed
   * @param words its words
   * @param isNamed whether a word belongs to a name or a date
   * @return the words without the asides, in their order
   */
  static List<Word> without(String utterance, List<Word> words, Predicate<Word> isNamed) {
    List<Word> asking =
        SideClauses.without(utterance, words, isNamed, clause -> has(AsideKind.REMARK, clause));
    return Remarks.without(Sentences.of(utterance, asking), isNamed).stream()
        .flatMap(sentence -> asking(sentence, isNamed))
        .toList();
  }

  private static Stream<Word> asking(List<Word> sentence, Predicate<Word> isNamed) {
    Set<Word> aside = matched(sentence, BESIDE);
    return sentence.stream().filter(word -> !aside.contains(word) || isNamed.test(word));
  }

  /** The words that belong to a phrase of some kinds. */
  private static Set<Word> matched(List<Word> words, Set<AsideKind> kinds) {
    String text = text(words);
    boolean[] isAside = new boolean[text.length() + 1];
    for (AsideKind kind : kinds) {
      of(kind).forEach(pattern -> mark(pattern, text, isAside));
    }
    Set<Word> matched = new HashSet<>();
    int at = 0;
    for (Word word : words) {
      if (isAside[at]) {
        matched.add(word);
      }
      at += word.folded().length() + 1;
    }
    return matched;
  }

  private static List<WordPattern> of(AsideKind kind) {
    return PATTERNS.getOrDefault(kind, List.of());
  }

  private static void mark(WordPattern pattern, String text, boolean[] isAside) {
    for (Matcher match = pattern.next(text, 0);
        match != null;
        match = pattern.next(text, match.end())) {
      Arrays.fill(isAside, match.start(), match.end(), true);
    }
  }

  private static String text(List<Word> sentence) {
    return String.join(" ", sentence.stream().map(Word::folded).toList());
  }
}
