package org.annalist.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * The keys that names are looked up by: folded words joined by single spaces, without a leading
 * article. Safe for several threads.
 */
public final class Names {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private Names() {}

  /**
   * Returns the key of a name.
   *
   * @param name a name as written
   * @return such as {@code nagorno karabakh}; empty for a name without a word
   */
  public static String key(String name) {
    return key(WordFinder.find(name));
  }

  /**
   * Returns the key of a run of words.
   *
   * @param words the words of a name
   * @return their folded forms joined by single spaces, without a leading article
   */
  public static String key(List<Word> words) {
    boolean hasArticle = words.size() > 1 && ARTICLES.contains(words.get(0).folded());
    return words.stream()
        .skip(hasArticle ? 1 : 0)
        .map(Word::folded)
        .collect(Collectors.joining(" "));
  }

  /**
   * Returns the keys of all names of an entity. A name that shows rival names, such as {@code
   * Shusha / Shushi}, gives one for each.
   *
   * @param entity an entity
   * @return its keys, none of them empty
   */
  public static Set<String> keys(Entity entity) {
    return Stream.concat(Stream.of(entity.name().split(" / ")), entity.aliases().stream())
        .map(Names::key)
        .filter(key -> !key.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * Tells which words of a text are no part of a name.
   *
   * @param words the words of the text in order
   * @param keys the keys of the names
   * @return true for a word that is no part of any of the names
   */
  public static Predicate<Word> outside(List<Word> words, Set<String> keys) {
    Set<String> beginnings = new HashSet<>();
    keys.forEach(key -> addBeginnings(key, beginnings));
    Set<Word> inNames = new HashSet<>();
    for (int start = 0; start < words.size(); start++) {
      int end = endOfName(words, start, keys, beginnings);
      inNames.addAll(words.subList(start, end));
      boolean hasArticle = start > 0 && ARTICLES.contains(words.get(start - 1).folded());
      if (end > start && hasArticle) {
        inNames.add(words.get(start - 1));
      }
    }
    return word -> !inNames.contains(word);
  }

  /**
   * Finds the names in a text, the longest at each place.
   *
   * @param words the words of the text in order
   * @param keys the keys of the names
   * @return the keys found, in the order of the words
   */
  public static List<String> in(List<Word> words, Set<String> keys) {
    Set<String> beginnings = new HashSet<>();
    keys.forEach(key -> addBeginnings(key, beginnings));
    List<String> found = new ArrayList<>();
    int start = 0;
    while (start < words.size()) {
      int end = endOfName(words, start, keys, beginnings);
      if (end > start) {
        found.add(key(words.subList(start, end)));
      }
      start = Math.max(end, start + 1);
    }
    return found;
  }

  private static void addBeginnings(String key, Set<String> beginnings) {
    for (int space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) {
      beginnings.add(key.substring(0, space));
    }
  }

  /** Where the longest name ends that begins at a word; there itself where none does. */
  private static int endOfName(
      List<Word> words, int start, Set<String> keys, Set<String> beginnings) {
    StringBuilder run = new StringBuilder();
    int found = start;
    for (int end = start; end < words.size(); end++) {
      run.append(end == start ? "" : " ").append(words.get(end).folded());
      String text = run.toString();
      if (keys.contains(text)) {
        found = end + 1;
      }
      if (!beginnings.contains(text)) {
        break;
      }
    }
    return found;
  }
}
