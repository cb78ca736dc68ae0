package org.annalist.question;

/**
 * The intent chosen for a question, and how sure the choice is.
 *
 * @param intent the most probable intent
 * @param confidence its probability, 0 to 1
 * @param runnerUp the next most probable intent
 * @param runnerUpConfidence its probability, 0 to 1
 */
public record Classification(
    Intent intent, double confidence, Intent runnerUp, double runnerUpConfidence) {
  /**
   * Returns a choice that a rule made, which is certain.
   *
   * @param intent the intent
   * @return that intent with confidence 1
   */
  public static Classification certain(Intent intent) {
    return new Classification(intent, 1, intent, 0);
  }
}
