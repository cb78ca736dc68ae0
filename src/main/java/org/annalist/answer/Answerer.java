package org.annalist.answer;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.SearchTerms;
import org.annalist.question.ChoiceOfDates;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.search.SearchTools;

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

  private static final String TOO_UNLIKELY =
      "what is found is too unlikely to be what is asked for";

  private final Formalities formalities;
  private final Ahead ahead;
  private final OfficePremise premise;
  private final WaysToAnswer ways;
  private final Lookup lookup;
  private final Specific specific;
  private final SearchTools tools;
  private final Vague vague;
  private final Retelling retelling;
  private final Offering offering;
  private final SpokenAnswerer spoken;

  /**
   * Makes an answerer.
   *
   * @param claims what is known
   * @param entities what the claims are about
   * @param searchTerms the terms that the claims were compiled with
   * @param clock tells what lies ahead
   */
  public Answerer(ClaimStore claims, EntityStore entities, SearchTerms searchTerms, Clock clock) {
    Basis basis = Basis.of(claims, entities, searchTerms);
    Searching searching = Searching.of(basis);
    this.formalities = new Formalities(new Introductions(claims, entities, basis.suggester()));
    this.ahead = new Ahead(claims, basis.suggester(), clock);
    this.premise = new OfficePremise(basis);
    this.ways = new WaysToAnswer(basis, searching, clock);
    this.lookup = searching.lookup();
    this.specific = new Specific(entities, searchTerms);
    this.tools = searching.tools();
    this.vague = new Vague(claims, entities);
    this.retelling = new Retelling(basis.accounts(), basis.suggester());
    this.offering = new Offering(claims, entities, basis.accounts(), new Showcase(searchTerms));
    this.spoken =
        new SpokenAnswerer(
            claims,
            basis.weights(),
            searching.tools(),
            new Bounds(searchTerms),
            searching.selection());
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
        .or(() -> lookup.isKnown(question) ? Optional.empty() : withoutAnswer(question))
        .orElseGet(() -> orAskedWhich(question, specified(question, ways.of(question, skip))));
  }

  /**
   * Answers a question that nothing was said before.
   *
   * @param question what was understood
   * @return the answer and how it came about; that nothing is known, with what may be asked
   *     instead, where what is found is less likely than {@link Reasoned#LEAST}
   */
  public Reasoned answerAlone(Question question) {
    Reasoned found = answer(question, 0);
    return found.answer().claims().isEmpty() || found.probability() >= Reasoned.LEAST
        ? found
        : new Reasoned(
            abstain(question, found.answer().claims()),
            found.lookups(),
            () -> Stream.concat(found.reasons().stream(), Stream.of(TOO_UNLIKELY)).toList(),
            0);
  }

  /**
   * Returns an answer that states nothing.
   *
   * @param question what was understood
   * @param found what is too unlikely to be what is asked for to be stated; empty for nothing
   * @return that nothing is known, with what may be asked of what was found, or of what is named
   */
  public Answer abstain(Question question, List<Claim> found) {
    return lookup.abstain(question, found);
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

  /** Nothing is stated without what the question is specific on, nor what another did. */
  private Reasoned specified(Question question, Reasoned found) {
    List<Claim> stated = found.answer().claims();
    if (specific.isMissed(question, stated)) {
      return withheld(
          question,
          found,
          "what is found has not the number, the role or the attribute that is asked for");
    }
    return isDoneByOther(question, stated)
        ? withheld(question, found, "what is found was done by another than is asked for")
        : found;
  }

  private Reasoned withheld(Question question, Reasoned found, String why) {
    return lookup.isKnown(question)
        ? found
        : new Reasoned(lookup.abstain(question, List.of()), found.lookups(), List.of(why));
  }

  /** Where a reason is asked for, or a side is pressed for, the accounts of who did it are told. */
  private boolean isDoneByOther(Question question, List<Claim> stated) {
    return !stated.isEmpty()
        && question.intent() != Intent.WHY
        && Leading.of(question) != Leading.LOADED
        && stated.stream().allMatch(claim -> tools.isDoneByOther(question, claim));
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
   * Returns what else is known of what the first of some claims is about, the most important first.
   *
   * @param told the claims that have been told
   * @return what is left, or empty where all has been told
   */
  public Optional<Answer> besides(List<Claim> told) {
    return ways.besides(told);
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
}
