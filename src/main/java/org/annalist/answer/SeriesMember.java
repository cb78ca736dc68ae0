package org.annalist.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.account.Account;
import org.annalist.account.AccountFinder;
import org.annalist.account.Dispute;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.question.SeriesWords;
import org.annalist.series.Dating;
import org.annalist.series.Roll;

/**
 * Answers what is asked of one of a series that no word counts: the one spoken of before, or the
 * only one that has to do with what is named. Safe for several threads.
 */
final class SeriesMember {
  private static final int MOST_CLAIMS = 200;

  private final ClaimStore claims;
  private final SeriesTerms terms;
  private final Roll roll;
  private final Dating dating;
  private final AccountFinder accounts;
  private final Suggester suggester;

  SeriesMember(
      ClaimStore claims,
      SeriesTerms terms,
      Roll roll,
      Dating dating,
      AccountFinder accounts,
      Suggester suggester) {
    this.claims = claims;
    this.terms = terms;
    this.roll = roll;
    this.dating = dating;
    this.accounts = accounts;
    this.suggester = suggester;
  }

  /** When the one is dated that the conversation tells: "and the next?" */
  Optional<Reasoned> dateOf(Question question, Set<String> words) {
    boolean isAsked =
        question.intent() == Intent.WHEN
            && question.mentions().size() == 1
            && question.mentions().get(0).text().isEmpty()
            && question.mentions().get(0).candidates().size() == 1
            && question.terms().isEmpty()
            && SeriesWords.askOnlyWhich(words);
    return isAsked
        ? dating.of(question.mentions().get(0).entity()).map(this::dateOf)
        : Optional.empty();
  }

  private Reasoned dateOf(Dating.Dated one) {
    List<Claim> stated = one.claims();
    List<Account> given = accounts.accountsOf(stated.get(0));
    List<String> next = suggester.next(stated);
    Answer answer =
        given.size() > 1 && stated.size() > 1
            ? new Answer.Disputed(new Dispute(accounts.matter(stated.get(0)), given, 0), next)
            : new Answer.Answered(Answer.Form.FACT, stated.subList(0, 1), 0, next);
    return new Reasoned(
        answer,
        List.of("the date of " + one.entity().id()),
        List.of("the question asks when one of a series was"));
  }

  /** "Which resolution is about Zenda?", where just one has to do with it. */
  Optional<Reasoned> about(Question question) {
    boolean asksWhich = question.intent() == Intent.WHICH || question.intent() == Intent.WHAT;
    if (!asksWhich
        || question.mentions().isEmpty()
        || SeriesAnswerer.isBody(question.mentions().get(0))) {
      return Optional.empty();
    }
    return roll.of(question)
        .filter(found -> found.members().size() == 1)
        .filter(found -> terms.telling(question, found.rest()).isEmpty())
        .flatMap(found -> about(question.mentions().get(0), found.members().get(0)));
  }

  private Optional<Reasoned> about(EntityMention topic, Entity one) {
    List<Claim> known =
        topic.candidates().stream()
            .flatMap(entity -> claims.about(entity.id(), MOST_CLAIMS).stream())
            .filter(claim -> claim.topic().subject().equals(one.id()))
            .distinct()
            .toList();
    List<Claim> page = Room.OF_ONE_FACT.fill(known);
    return page.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Reasoned(
                new Answer.Answered(
                    Answer.Form.FACT,
                    page,
                    known.size() - page.size(),
                    List.of(),
                    accounts.differing(page),
                    suggester.next(page)),
                List.of("claims of which " + one.id() + " is the subject"),
                List.of("no other of its kind has to do with what is named")));
  }
}
