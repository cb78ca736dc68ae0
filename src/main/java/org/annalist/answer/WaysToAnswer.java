package org.annalist.answer;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.annalist.account.AccountFinder;
import org.annalist.knowledge.Claim;
import org.annalist.question.Intent;
import org.annalist.question.Question;

/**
 * The ways to answer a question, in the order in which they are tried: those that fit few questions
 * and are sure of these come first, the search for the words of the question last. Safe for several
 * threads.
 */
final class WaysToAnswer {
  /** What is found of one of a series with less than this probability is not stated. */
  private static final double LIKELY = 0.5;

  private final Lookup lookup;
  private final Selection selection;
  private final Narrowing narrowing;
  private final DatedLookup dated;
  private final ReckoningAnswerer reckoning;
  private final OfficeAnswerer offices;
  private final Nowadays nowadays;
  private final SideBySide sideBySide;
  private final SeriesAnswerer series;
  private final Vague vague;
  private final Containment containment;
  private final Overview overview;
  private final AmountAnswerer amounts;

  /**
   * Makes the ways.
   *
   * @param clock tells which day is today
   */
  WaysToAnswer(Basis basis, Searching searching, Clock clock) {
    AccountFinder accounts = basis.accounts();
    Suggester suggester = basis.suggester();
    this.lookup = searching.lookup();
    this.selection = searching.selection();
    this.narrowing = searching.narrowing();
    this.dated = searching.dated(basis);
    this.reckoning = new ReckoningAnswerer(basis.claims(), accounts, suggester);
    this.offices = new OfficeAnswerer(basis, part -> lookup.search(part, 0));
    this.nowadays = new Nowadays(clock, basis.searchTerms());
    this.sideBySide = new SideBySide(basis.claims(), basis.weights(), accounts, suggester);
    this.series = new SeriesAnswerer(basis);
    this.vague = new Vague(basis.claims(), basis.entities());
    this.containment = new Containment(basis.claims());
    this.overview =
        new Overview(
            basis.claims(), basis.entities(), basis.weights(), narrowing, accounts, suggester);
    this.amounts =
        new AmountAnswerer(basis.searchTerms(), accounts, suggester, one -> lookup.search(one, 0));
  }

  /** What the first way finds that has something to say, or why none does. */
  Reasoned of(Question question, int skip) {
    return reckoning
        .of(question)
        .or(() -> inOffice(question))
        .or(() -> nowadays.ofNamed(question).flatMap(who -> overview.of(who, skip)))
        .or(() -> sideBySide.of(question))
        .or(() -> loaded(question))
        .or(() -> ofSeries(question, skip))
        .or(() -> skip > 0 ? Optional.empty() : askedWhichOf(question))
        .or(() -> containment.asWhere(question).flatMap(where -> overview.of(where, skip)))
        .or(() -> overview.of(question, skip))
        .or(() -> known(question, skip))
        .or(() -> amounts.of(question))
        .orElseGet(() -> foundOrAbout(question, skip));
  }

  /** What else is known of what the first of some claims is about; empty where all was told. */
  Optional<Answer> besides(List<Claim> told) {
    return overview.besides(told);
  }

  private Optional<Reasoned> inOffice(Question question) {
    return nowadays.of(question).map(offices::ofToday).orElseGet(() -> offices.of(question));
  }

  /** What the words do not find, the things that claims speak of may tell. */
  private Reasoned foundOrAbout(Question question, int skip) {
    Reasoned found = dated.of(question, skip);
    return found.answer() instanceof Answer.Unknown
        ? series.about(question).orElseGet(() -> askedBack(question).orElse(found))
        : found;
  }

  private Optional<Reasoned> askedBack(Question question) {
    return vague
        .of(question)
        .map(answer -> new Reasoned(answer, List.of(), List.of("several names have the word")));
  }

  private Optional<Reasoned> askedWhichOf(Question question) {
    return vague
        .ofName(question)
        .map(answer -> new Reasoned(answer, List.of(), List.of("several things are named so")));
  }

  /** A question on one of a kind, or on all of them, unless a claim is known to answer just it. */
  private Optional<Reasoned> ofSeries(Question question, int skip) {
    if (lookup.isKnown(question)) {
      return Optional.empty();
    }
    return series
        .of(question, skip)
        .map(found -> question.intent() == Intent.HOW_MANY ? fuller(question, found) : found)
        .or(
            () ->
                series
                    .ofOne(question)
                    .map(one -> lookup.search(one, skip))
                    .filter(found -> found.probability() > LIKELY));
  }

  /** What is found by its words, where that states the same count, says more that was asked. */
  private Reasoned fuller(Question question, Reasoned counted) {
    Reasoned found = lookup.search(question, 0);
    return found.answer().claims().stream().anyMatch(counted.answer().claims()::contains)
        ? found
        : counted;
  }

  /**
   * A question that a claim is known to answer needs no other reading of it, unless it asks for all
   * that happened in a time.
   */
  private Optional<Reasoned> known(Question question, int skip) {
    return skip > 0 || asksForAllThatHappened(question) || !lookup.isKnown(question)
        ? Optional.empty()
        : Optional.of(lookup.search(question, skip));
  }

  /** "Is the siege a hoax?" asks for nothing of it but an agreement. */
  private Optional<Reasoned> loaded(Question question) {
    return question.terms().isEmpty()
        ? selection
            .ofLoaded(question)
            .map(
                answer ->
                    new Reasoned(
                        answer, List.of(), List.of("what sources differ on of what is judged")))
        : Optional.empty();
  }

  private boolean asksForAllThatHappened(Question question) {
    boolean asksWhatHappened =
        question.intent() == Intent.ON_DATE || question.intent() == Intent.TIMELINE;
    return dated.asksForPeriod(question)
        && narrowing.asksForAll(question)
        && (question.mentions().isEmpty() || asksWhatHappened);
  }
}
