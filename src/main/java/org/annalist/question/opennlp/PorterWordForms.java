package org.annalist.question.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.stemmer.PorterStemmer;
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
    try (InputStream in = PorterWordForms.class.getResourceAsStream("irregular-forms.txt")) {
      if (in == null) {
        throw new IllegalStateException("irregular-forms.txt is missing from the program");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split(" ")))
          .forEach(forms -> forms.forEach(form -> words.put(form, forms.get(0))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(words);
  }
}
