package org.annalist.answer;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.annalist.account.AccountFinder;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.SearchTerms;
import org.annalist.question.ChoiceOfDates;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.search.SearchTools;
import org.annalist.search.Weights;
import org.annalist.series.OfficeWords;
import org.annalist.series.Posts;

/**
 * Answers questions that stand alone. Asserts nothing that is not a claim, shows every account
 * where accounts differ, and abstains rather than guess. Safe for several threads.
 */
public final class Answerer {
  /**
   * Skips from here on count the items of a list in the order of time, from its earliest; smaller
   * ones those that were shown, the most important first.
   */
  public static final int IN_ORDER = 1_000_000;

  /** Skips nothing and leaves nothing: the whole list in the order of time, at once. */
  public static final int WHOLE = Integer.MAX_VALUE;

  /** What is found of one of a series with less than this probability is not stated. */
  private static final double LIKELY = 0.5;

  private final ClaimStore claims;
  private final Retelling retelling;
  private final Selection selection;
  private final Narrowing narrowing;
  private final Formalities formalities;
  private final Lookup lookup;
  private final DatedLookup dated;
  private final ReckoningAnswerer reckoning;
  private final OfficeAnswerer offices;
  private final SeriesAnswerer series;
  private final AmountAnswerer amounts;
  private final SideBySide sideBySide;
  private final Containment containment;
  private final Overview overview;
  private final Offering offering;
  private final SpokenAnswerer spoken;
  private final Vague vague;
  private final Ahead ahead;
  private final Nowadays nowadays;
  private final OfficePremise premise;
  private final Specific specific;

  /**
   * Makes an answerer.
   *
   * @param claims what is known
   * @param entities what the claims are about
   * @param searchTerms the terms that the claims were compiled with
   * @param clock tells what lies ahead
   */
  public Answerer(ClaimStore claims, EntityStore entities, SearchTerms searchTerms, Clock clock) {
    this.claims = claims;
    Suggester suggester = new Suggester(claims);
    Weights weights = new Weights(claims);
    SearchTools tools = new SearchTools(claims, weights, searchTerms);
    AccountFinder accounts = new AccountFinder(claims, entities, searchTerms);
    Contested contested = new Contested(claims, accounts);
    Fellows fellows = new Fellows(claims, searchTerms);
    this.selection = new Selection(accounts, suggester, contested, fellows, new LeftOut(entities));
    this.narrowing = new Narrowing(claims, weights, searchTerms);
    this.retelling = new Retelling(accounts, suggester);
    this.formalities = new Formalities(new Introductions(claims, entities, suggester));
    this.lookup = new Lookup(claims, entities, tools, selection, suggester);
    PeriodAnswerer periods = new PeriodAnswerer(claims, narrowing, entities, accounts, suggester);
    DayAnswerer days = new DayAnswerer(claims, weights, tools, narrowing, selection, periods);
    this.dated = new DatedLookup(lookup, narrowing, periods, days);
    this.reckoning = new ReckoningAnswerer(claims, accounts, suggester);
    this.series = new SeriesAnswerer(claims, weights, entities, searchTerms, accounts, suggester);
    this.containment = new Containment(claims);
    this.sideBySide = new SideBySide(claims, weights, accounts, suggester);
    this.amounts =
        new AmountAnswerer(searchTerms, accounts, suggester, one -> lookup.search(one, 0));
    this.offices =
        new OfficeAnswerer(
            claims,
            weights,
            entities,
            searchTerms,
            suggester,
            retelling,
            part -> lookup.search(part, 0));
    this.overview = new Overview(claims, entities, weights, narrowing, accounts, suggester);
    this.offering = new Offering(claims, entities, accounts, new Showcase(searchTerms));
    this.vague = new Vague(claims, entities);
    this.ahead = new Ahead(claims, suggester, clock);
    this.nowadays = new Nowadays(clock, searchTerms);
    OfficeWords officeWords = new OfficeWords(searchTerms);
    Posts posts = new Posts(claims, entities, searchTerms, officeWords);
    this.premise = new OfficePremise(claims, posts, officeWords, searchTerms, suggester);
    this.specific = new Specific(searchTerms);
    this.spoken = new SpokenAnswerer(claims, weights, tools, new Bounds(searchTerms), selection);
  }

  /**
   * Answers a question.
   *
   * @param asked what was understood
   * @param skip how many claims of a list have been shown before, 0 for a new question; {@link
   *     #IN_ORDER} and more for a page of the list in the order of time, {@link #WHOLE} for all of
   *     it
   * @return the answer and how it came about
   */
  public Reasoned answer(Question asked, int skip) {
    Question question = ChoiceOfDates.open(asked);
    return formalities
        .of(question)
        .map(answer -> new Reasoned(answer, List.of(), List.of("no claim is needed for this")))
        .or(() -> isKnown(question) ? Optional.empty() : withoutAnswer(question))
        .orElseGet(() -> orAskedWhich(question, specified(question, found(question, skip))));
  }

  /** Where nothing is found on "the war", it may be unclear which is meant. */
  private Reasoned orAskedWhich(Question question, Reasoned found) {
    return found.answer() instanceof Answer.Unknown
        ? vague
            .ofOneAmongSeveral(question)
            .map(back -> new Reasoned(back, found.lookups(), List.of("several have that name")))
            .orElse(found)
        : found;
  }

  /** What cannot have an answer: it lies ahead, or takes for granted what is not so. */
  private Optional<Reasoned> withoutAnswer(Question question) {
    return ahead.of(question).or(() -> premise.of(question));
  }

  private boolean isKnown(Question question) {
    return Lookup.isWhole(question) && !claims.answering(question.utterance()).isEmpty();
  }

  /** Nothing is stated without what the question is specific on. */
  private Reasoned specified(Question question, Reasoned found) {
    return specific.isMissed(question, found.answer().claims()) && !isKnown(question)
        ? new Reasoned(
            lookup.abstain(question, List.of()),
            found.lookups(),
            List.of("what is found has not the number or the role that is asked for"))
        : found;
  }

  private Reasoned found(Question question, int skip) {
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

  private Optional<Reasoned> inOffice(Question question) {
    return nowadays.of(question).map(offices::ofToday).orElseGet(() -> offices.of(question));
  }

  /**
   * Answers a question from the claims on what was spoken of before, and from no others.
   *
   * @param question what was understood
   * @param before what was spoken of
   * @return the answer and how it came about, or empty where none of these claims answers it
   */
  public Optional<Reasoned> answer(Question question, Spoken before) {
    return spoken.of(question, before);
  }

  /**
   * Returns the accounts that an answer has not shown of the matter that it was on.
   *
   * @param shown the claims that it has shown, in their order
   * @return what is left, or empty where sources do not differ or all accounts have been shown
   */
  public Optional<Answer> otherAccounts(List<Claim> shown) {
    return retelling.otherAccounts(shown);
  }

  /**
   * Returns an answer that states some claims: with the other accounts where they are on one matter
   * that sources differ on, else as they stand, with a word on what sources differ on in them.
   *
   * @param stated the claims, at least one
   * @return the answer
   */
  public Answer stating(List<Claim> stated) {
    return retelling.stating(stated);
  }

  /**
   * Returns the same as an answer to a question that asks for just these claims.
   *
   * @param stated the claims, at least one
   * @return the answer and how it came about
   */
  public Reasoned recounting(List<Claim> stated) {
    return new Reasoned(
        stating(stated), List.of("what is known of the one that is meant"), List.of());
  }

  /**
   * Returns what can be told of what a question asks for or names.
   *
   * @param question what was understood
   * @return what the answer states, and where that is of one thing, what else is known of it
   */
  public Picks picks(Question question) {
    return offering.of(question, skip -> answer(question, skip).answer());
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
    if (Lookup.isWhole(question) && !claims.answering(question.utterance()).isEmpty()) {
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
    return skip > 0
            || asksForAllThatHappened(question)
            || !Lookup.isWhole(question)
            || claims.answering(question.utterance()).isEmpty()
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
