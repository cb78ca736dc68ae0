package org.annalist.vectors;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.Knowledge;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/** The words that are given vectors. */
final class Vocabulary {
  /** The model knows other scripts hardly more than letter by letter. */
  private static final Pattern LATIN = Pattern.compile("[a-z0-9]+");

  private Vocabulary() {}

  /**
   * The words of the model, and those of all known questions, claims and names.
   *
   * @return in the order of {@link String#compareTo}
   */
  static List<String> of(Knowledge knowledge, Collection<String> known) {
    TreeSet<String> words = new TreeSet<>(known);
    for (Claim claim : knowledge.claims()) {
      add(claim.text(), words);
      claim.asks().forEach(ask -> add(ask, words));
    }
    for (Entity entity : knowledge.entities()) {
      add(entity.name(), words);
      entity.aliases().forEach(alias -> add(alias, words));
    }
    return List.copyOf(words);
  }

  private static void add(String text, Collection<String> words) {
    WordFinder.find(text).stream()
        .map(Word::folded)
        .filter(word -> LATIN.matcher(word).matches())
        .forEach(words::add);
  }
}
