package org.annalist.knowledge;

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
    int longest = keys.stream().mapToInt(Names::wordCount).max().orElse(0);
    Set<Word> inNames = new HashSet<>();
    for (int start = 0; start < words.size(); start++) {
      for (int end = start + 1; end <= Math.min(words.size(), start + longest); end++) {
        List<Word> run = words.subList(start, end);
        if (keys.contains(key(run))) {
          inNames.addAll(run);
        }
      }
    }
    return word -> !inNames.contains(word);
  }

  /**
   * Counts the words of a key.
   *
   * @param key a key
   * @return 1 or more
   */
  public static int wordCount(String key) {
    return (int) key.chars().filter(c -> c == ' ').count() + 1;
  }
}
