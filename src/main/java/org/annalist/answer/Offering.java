package org.annalist.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.annalist.account.AccountFinder;
import org.annalist.date.DayRange;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.EntityStore;
import org.annalist.question.Question;
import org.annalist.search.Stretch;

/**
 * Gathers what can be told of what a question asks for, to choose from: all of a list, and of what
 * is asked of one thing, also what else is known of it. Safe for several threads.
 */
final class Offering {
  private static final int MOST_OF_A_THING = 200;
  private static final DayRange ALL_TIME = new DayRange(null, null);

  private final ClaimStore claims;
  private final Prominence prominence;
  private final AccountFinder accounts;
  private final Showcase showcase;

  Offering(ClaimStore claims, EntityStore entities, AccountFinder accounts, Showcase showcase) {
    this.claims = claims;
    this.prominence = new Prominence(claims, entities);
    this.accounts = accounts;
    this.showcase = showcase;
  }

  /**
   * Gathers claims.
   *
   * @param question what was understood
   * @param answers answers it, after so many items
   * @return empty where it has no answer
   */
  Picks of(Question question, IntFunction<Answer> answers) {
    Answer first = answers.apply(0);
    if (!(first instanceof Answer.Answered answered)) {
      return new Picks(first.claims(), List.of());
    }
    boolean isList =
        answered.form() == Answer.Form.LISTING || answered.form() == Answer.Form.TIMELINE;
    List<Claim> bestFirst =
        isList ? ofList(question, answered, answers) : ofThing(question, answered);
    return showcase.of(oneOfEachMatter(bestFirst));
  }

  private List<Claim> ofList(
      Question question, Answer.Answered first, IntFunction<Answer> answers) {
    List<Claim> whole =
        first.remaining() == 0 ? first.claims() : answers.apply(Answerer.WHOLE).claims();
    DayRange days = Stretch.ofAll(question.dates());
    return mainFirst(whole.isEmpty() ? first.claims() : whole, days == null ? ALL_TIME : days);
  }

  private List<Claim> ofThing(Question question, Answer.Answered answered) {
    List<Claim> known =
        question.mentions().stream()
            .flatMap(mention -> claims.about(mention.entity().id(), MOST_OF_A_THING).stream())
            .toList();
    return Stream.concat(answered.claims().stream(), mainFirst(known, ALL_TIME).stream()).toList();
  }

  private List<Claim> mainFirst(List<Claim> found, DayRange days) {
    return prominence.mainFirst(found.stream().distinct().toList(), days);
  }

  private List<Claim> oneOfEachMatter(List<Claim> bestFirst) {
    Set<String> matters = new HashSet<>();
    List<Claim> firsts = new ArrayList<>(bestFirst);
    firsts.removeIf(claim -> !matters.add(accounts.key(claim)));
    return firsts;
  }
}
