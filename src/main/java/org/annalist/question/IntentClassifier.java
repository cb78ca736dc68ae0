package org.annalist.question;

import java.util.List;

/** Tells what an utterance wants. Implementations may be shared by threads. */
public interface IntentClassifier {
  /**
   * Classifies an utterance.
   *
   * @param tokens its words, folded, with names, dates and numbers masked; see {@link MaskedTokens}
   * @return the most probable intent; for no tokens {@link Intent#OUT_OF_SCOPE}
   */
  Classification classify(List<String> tokens);
}
