package org.annalist.question.opennlp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.PorterStemmer;
import org.annalist.text.ResourceLines;
import org.annalist.text.WordForms;

/**
 * Word forms of English: the irregular ones by a list, the others by Porter's algorithm. Safe for
 * several threads.
 */
public final class PorterWordForms implements WordForms {
  private static final int SHORTEST = 3;

  /** The stems of so many words are kept; more than that only a flood of nonsense brings. */
  private static final int MOST_KEPT = 20_000;

  private static final int LONGEST_KEPT = 24;

  /** A word of some length with one of the endings that are spelt with z, too: "-ize", "-yze". */
  private static final Pattern WITH_Z =
      Pattern.compile("([a-z]{3,30}[iy])z(e|es|ed|er|ers|ing|ings|ation|ations|ational)");

  private static final Map<String, String> IRREGULAR = irregular();

  /** A stemmer keeps the word that it works on, so each thread has its own. */
  private final ThreadLocal<PorterStemmer> stemmers = ThreadLocal.withInitial(PorterStemmer::new);

  private final Map<String, String> stems = new ConcurrentHashMap<>();

  /** Makes word forms. */
  public PorterWordForms() {}

  @Override
  public String stem(String folded) {
    String known = stems.get(folded);
    if (known != null) {
      return known;
    }
    String word = IRREGULAR.getOrDefault(folded, withS(folded));
    String stem = isEnglish(word) ? stemmers.get().stem(word) : word;
    if (folded.length() <= LONGEST_KEPT && stems.size() < MOST_KEPT) {
      stems.put(folded, stem);
    }
    return stem;
  }

  /** "Organization" is "organisation", and "analyzed" is "analysed". */
  private static String withS(String word) {
    Matcher ending = WITH_Z.matcher(word);
    return ending.matches() ? ending.group(1) + "s" + ending.group(2) : word;
  }

  private static boolean isEnglish(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return false;
      }
    }
    return word.length() >= SHORTEST;
  }

  /** The word for each of its irregular forms. */
  private static Map<String, String> irregular() {
    Map<String, String> words = new HashMap<>();
    for (String line : ResourceLines.of(PorterWordForms.class, "irregular-forms.txt")) {
      List<String> forms = List.of(line.split(" "));
      forms.forEach(form -> words.put(form, forms.get(0)));
    }
    return Map.copyOf(words);
  }
}
