package org.annalist.text;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The forms of a word with letters left out. Two words that are one slip apart share a form with at
 * most one letter left out of each; so misspelt words are found by looking forms up, without
 * comparing to every known word (symmetric deletion, Garbe, 2012). Safe for several threads.
 */
public final class Deletions {
  private static final int SHORTEST = 5;
  private static final int LONG = 9;
  private static final int LONGEST = 24;

  private Deletions() {}

  /**
   * Returns how many slips a word of this length may have and still be recognised.
   *
   * @param word a folded word
   * @return 0 for short words, where a slip makes another word, and for very long ones; else 1 or 2
   */
  public static int slipsIn(String word) {
    if (word.length() < SHORTEST || word.length() > LONGEST) {
      return 0;
    }
    return word.length() < LONG ? 1 : 2;
  }

  /**
   * Returns the forms of a word, itself among them.
   *
   * @param word a folded word
   * @return the word with as many letters left out as slips are allowed, and with fewer
   */
  public static Set<String> of(String word) {
    Set<String> forms = new LinkedHashSet<>(Set.of(word));
    for (int slip = 0; slip < slipsIn(word); slip++) {
      for (String form : Set.copyOf(forms)) {
        addShorter(form, forms);
      }
    }
    return forms;
  }

  private static void addShorter(String form, Set<String> forms) {
    for (int i = 0; i < form.length(); i++) {
      forms.add(form.substring(0, i) + form.substring(i + 1));
    }
  }
}
