package org.annalist.answer;

import org.annalist.knowledge.ClaimStore;
import org.annalist.search.SearchTools;

/**
 * What it takes to search for the words and days of a question, and to choose from what is found.
 *
 * @param tools works out what a question looks for
 * @param narrowing narrows a period by words
 * @param selection chooses what is stated
 * @param lookup looks up words and names
 */
record Searching(SearchTools tools, Narrowing narrowing, Selection selection, Lookup lookup) {
  /** A search in all that is known. */
  static Searching of(Basis basis) {
    ClaimStore claims = basis.claims();
    SearchTools tools =
        new SearchTools(claims, basis.entities(), basis.weights(), basis.searchTerms());
    Selection selection =
        new Selection(
            basis.accounts(),
            basis.suggester(),
            new Contested(claims, basis.accounts()),
            new Fellows(claims, basis.searchTerms()),
            new LeftOut(basis.entities()));
    return new Searching(
        tools,
        new Narrowing(claims, basis.weights(), basis.searchTerms()),
        selection,
        new Lookup(claims, basis.entities(), tools, selection, basis.suggester()));
  }

  /** The search that keeps to the days of a question. */
  DatedLookup dated(Basis basis) {
    PeriodAnswerer periods =
        new PeriodAnswerer(
            basis.claims(), narrowing, basis.entities(), basis.accounts(), basis.suggester());
    DayAnswerer days =
        new DayAnswerer(
            basis.claims(),
            basis.weights(),
            tools,
            basis.searchTerms(),
            narrowing,
            selection,
            periods);
    return new DatedLookup(lookup, narrowing, periods, days);
  }
}
