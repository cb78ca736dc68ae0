package org.annalist.question.opennlp;

import opennlp.tools.stemmer.PorterStemmer;
import org.annalist.text.WordForms;

/** Word forms of English by Porter's algorithm. Safe for several threads. */
public final class PorterWordForms implements WordForms {
  private static final int SHORTEST = 3;

  /** A stemmer keeps the word that it works on, so each thread has its own. */
  private final ThreadLocal<PorterStemmer> stemmers = ThreadLocal.withInitial(PorterStemmer::new);

  /** Makes word forms. */
  public PorterWordForms() {}

  @Override
  public String stem(String folded) {
    boolean isEnglish =
        folded.length() >= SHORTEST && folded.chars().allMatch(c -> c >= 'a' && c <= 'z');
    return isEnglish ? stemmers.get().stem(folded) : folded;
  }
}
