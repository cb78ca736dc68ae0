package org.annalist.question.opennlp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.stemmer.PorterStemmer;
import org.annalist.text.ResourceLines;
import org.annalist.text.WordForms;

/**
 * Word forms of English: the irregular ones by a list, the others by Porter's algorithm. Safe for
 * several threads.
 */
public final class PorterWordForms implements WordForms {
  private static final int SHORTEST = 3;

  private static final Map<String, String> IRREGULAR = irregular();

  /** A stemmer keeps the word that it works on, so each thread has its own. */
  private final ThreadLocal<PorterStemmer> stemmers = ThreadLocal.withInitial(PorterStemmer::new);

  /** Makes word forms. */
  public PorterWordForms() {}

  @Override
  public String stem(String folded) {
    String word = IRREGULAR.getOrDefault(folded, folded);
    boolean isEnglish =
        word.length() >= SHORTEST && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    return isEnglish ? stemmers.get().stem(word) : word;
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
