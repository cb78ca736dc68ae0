package org.annalist.answer;

import org.annalist.account.AccountFinder;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.SearchTerms;
import org.annalist.search.Weights;

/**
 * What answerers stand on.
 *
 * @param claims what is known
 * @param entities what the claims are about
 * @param searchTerms the terms that the claims were compiled with
 * @param weights how much their words tell
 * @param accounts which claims agree, and which accounts differ
 * @param suggester what can be asked next
 */
record Basis(
    ClaimStore claims,
    EntityStore entities,
    SearchTerms searchTerms,
    Weights weights,
    AccountFinder accounts,
    Suggester suggester) {
  /** All that follows from what is known. */
  static Basis of(ClaimStore claims, EntityStore entities, SearchTerms searchTerms) {
    return new Basis(
        claims,
        entities,
        searchTerms,
        new Weights(claims),
        new AccountFinder(claims, entities, searchTerms),
        new Suggester(claims));
  }
}
