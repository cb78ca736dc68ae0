package org.annalist.conversation;

import java.util.List;
import org.annalist.question.Intent;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of one question and its answer: enough to understand a follow-up, and no word
 * that the person typed.
 *
 * @param intent what was asked
 * @param entities the ids of the entities answered with, then of those asked about
 * @param date the dates asked for as EDTF, or null
 * @param terms the search forms of the words asked for
 * @param claims the ids of the claims shown, in order
 * @param shown how many claims of the result have been shown so far, over all pages
 */
public record Turn(
    Intent intent,
    List<String> entities,
    @Nullable String date,
    List<String> terms,
    List<String> claims,
    int shown) {
  /** Copies the lists. */
  public Turn {
    entities = List.copyOf(entities);
    terms = List.copyOf(terms);
    claims = List.copyOf(claims);
  }
}
