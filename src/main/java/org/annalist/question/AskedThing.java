package org.annalist.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annalist.text.Word;

/**
 * Tells the thing that a question asks for by its name: the hotel in "which hotel did they stay
 * in?", the tanks in "how many tanks did it have?". A claim that knows of no such thing is no
 * answer, however much it has of the rest. Safe for several threads.
 */
public final class AskedThing {
  /** So many words name a thing: "which public building". */
  private static final int MOST_WORDS = 3;

  private static final Set<String> HEADS = Set.of("which", "wich", "what", "whats", "whose");
  private static final Set<String> AMOUNTS = Set.of("many", "much");
  private static final Set<String> LINKS = Set.of("is", "was", "are", "were", "s");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final String PARTICIPLE = "ed";
  private static final Set<String> TIMES = Set.of("time", "times");
  private static final Set<String> NAMES = Set.of("name", "names");

  /** What stands behind the thing. */
  private static final Set<String> BEHIND =
      Set.of(
          "did", "do", "does", "is", "are", "was", "were", "be", "been", "has", "have", "had",
          "can", "could", "will", "would", "should", "of", "in", "on", "at", "to", "for", "by",
          "from", "with", "and", "or", "that", "which", "who", "it", "its", "they", "he", "she",
          "as", "into", "about", "over", "after", "before", "during", "between", "there", "not",
          "s", "the", "a", "an", "all");

  private AskedThing() {}

  /**
   * Reads the words of a question.
   *
   * @param words all of them, in their order
   * @return the words that name the thing, folded; empty where the question asks by "when", "where"
   *     or "who", or names no thing
   */
  public static List<String> in(List<Word> words) {
    List<String> folded = words.stream().map(Word::folded).toList();
    List<String> things = new ArrayList<>();
    for (int i = 0; i < folded.size(); i++) {
      if (isHead(folded, i)) {
        things.addAll(behind(folded, i + 1));
      }
    }
    return things.stream().distinct().toList();
  }

  /**
   * Tells whether somebody is asked for by what that one is: "which general led it?"
   *
   * @param words all words of a question, in their order
   * @return false where a thing is asked for, or somebody by "who"
   */
  public static boolean isPerson(List<Word> words) {
    return in(words).stream()
        .anyMatch(word -> QuestionWordTable.SHIPPED.byPerson(word).isPresent());
  }

  /**
   * Reads the words that name what is counted: the tanks in "how many tanks crossed it?" and in
   * "the number of tanks".
   *
   * @param words all words of a question, in their order
   * @return the first words behind "how many", "how much" or "number of" that may be of its name;
   *     empty where the question asks for no number, or names no thing ("how many were hurt?", "how
   *     many times?")
   */
  public static List<Word> counted(List<Word> words) {
    List<String> folded = words.stream().map(Word::folded).toList();
    for (int i = 1; i < folded.size(); i++) {
      if (isAmount(folded, i)) {
        List<String> thing = until(folded, i + 1);
        boolean isNone = thing.isEmpty() || isNoThing(thing.get(0));
        return isNone ? List.of() : words.subList(i + 1, i + 1 + thing.size());
      }
    }
    return List.of();
  }

  /** "How many expelled" leaves out of whom the number is asked for. */
  private static boolean isNoThing(String word) {
    return TIMES.contains(word) || word.endsWith(PARTICIPLE);
  }

  private static boolean isAmount(List<String> folded, int at) {
    String before = folded.get(at - 1);
    return (AMOUNTS.contains(folded.get(at)) && before.equals("how"))
        || (folded.get(at).equals("of") && before.equals("number"));
  }

  /**
   * Returns the words that tell something.
   *
   * @param words some words of a question
   * @return those that neither ask nor join others, such as "which", "did" and "in"
   */
  public static List<Word> telling(List<Word> words) {
    return words.stream()
        .filter(word -> !HEADS.contains(word.folded()) && !AMOUNTS.contains(word.folded()))
        .filter(word -> !BEHIND.contains(word.folded()))
        .toList();
  }

  private static boolean isHead(List<String> folded, int at) {
    boolean isAmount =
        at > 0 && AMOUNTS.contains(folded.get(at)) && folded.get(at - 1).equals("how");
    return isAmount || HEADS.contains(folded.get(at));
  }

  /** "What was the name of the hotel" asks for the hotel. */
  private static List<String> behind(List<String> folded, int from) {
    boolean isLinked = from < folded.size() && LINKS.contains(folded.get(from));
    int start = isLinked ? skip(ARTICLES, folded, from + 1) : skip(ARTICLES, folded, from);
    List<String> thing = until(folded, start);
    int end = start + thing.size();
    boolean isName = !thing.isEmpty() && NAMES.contains(thing.get(thing.size() - 1));
    if (!isName || end >= folded.size() || !folded.get(end).equals("of")) {
      return thing;
    }
    return until(folded, skip(ARTICLES, folded, end + 1));
  }

  private static int skip(Set<String> some, List<String> folded, int from) {
    int at = from;
    while (at < folded.size() && some.contains(folded.get(at))) {
      at++;
    }
    return at;
  }

  private static List<String> until(List<String> folded, int start) {
    int end = start;
    while (end < folded.size() && end - start < MOST_WORDS && !BEHIND.contains(folded.get(end))) {
      end++;
    }
    return folded.subList(start, end);
  }
}
