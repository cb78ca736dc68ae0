package org.annalist.temporal;

import org.annalist.text.Span;

/** What a line of an utterance is made of: words and signs, and dates already found. */
sealed interface DatePiece permits DateToken, FoundDate {
  /**
   * Returns where it stands.
   *
   * @return a part of the utterance
   */
  Span span();
}
