package org.annalist.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.account.AccountFinder;
import org.annalist.date.DayRange;
import org.annalist.date.HistoricalDate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.SearchTerms;
import org.annalist.knowledge.Value;
import org.annalist.question.Question;
import org.annalist.search.Stretch;
import org.annalist.series.Dating;
import org.annalist.series.Roll;
import org.jspecify.annotations.Nullable;

/** Answers how many there are of a series: as claims say it, or as they are recorded. */
final class SeriesCounter {
  private static final Room OF_A_COUNT = new Room(450, 5);
  private static final int MOST_CLAIMS = 200;

  private final ClaimStore claims;
  private final SearchTerms searchTerms;
  private final Roll roll;
  private final Dating dating;
  private final AccountFinder accounts;
  private final Suggester suggester;

  SeriesCounter(
      ClaimStore claims,
      SearchTerms searchTerms,
      Roll roll,
      Dating dating,
      AccountFinder accounts,
      Suggester suggester) {
    this.claims = claims;
    this.searchTerms = searchTerms;
    this.roll = roll;
    this.dating = dating;
    this.accounts = accounts;
    this.suggester = suggester;
  }

  Optional<Reasoned> count(Question question, Roll.Found found) {
    List<Claim> stating = stating(question, found);
    if (!stating.isEmpty()) {
      List<Claim> page = Room.OF_ONE_FACT.fill(stating);
      return Optional.of(
          new Reasoned(
              new Answer.Answered(
                  Answer.Form.FACT,
                  page,
                  0,
                  List.of(),
                  accounts.differing(stating),
                  suggester.next(page)),
              List.of("claims that count them"),
              List.of("the question asks how many there are")));
    }
    List<Dating.Dated> all = dating.inOrder(found.members());
    return all.size() < 2 ? Optional.empty() : Optional.of(counted(all));
  }

  private Reasoned counted(List<Dating.Dated> all) {
    List<Claim> page =
        OF_A_COUNT.fill(all.stream().flatMap(d -> d.claims().stream().limit(1)).toList());
    String more = page.size() < all.size() ? " Among them:" : "";
    String conclusion =
        "I know of "
            + all.size()
            + "; that is a count of what is recorded here, not of all there were."
            + more;
    return new Reasoned(
        new Answer.Reckoned(conclusion, page, accounts.differing(page), suggester.next(page)),
        List.of("the dates of " + all.size() + " of one kind"),
        List.of("no claim says how many there are"));
  }

  /** Claims with a figure of such things, on what the question names. */
  private List<Claim> stating(Question question, Roll.Found found) {
    Set<String> asked = roll.kindTerms(found.members().get(0));
    DayRange days = Stretch.ofAll(question.dates());
    Set<String> named = named(question, found).collect(Collectors.toSet());
    return named.stream()
        .flatMap(id -> claims.about(id, MOST_CLAIMS).stream())
        .distinct()
        .filter(claim -> days == null || isIn(claim, days))
        .filter(claim -> named.contains(claim.topic().subject()))
        .filter(claim -> isCountOf(claim, asked))
        .toList();
  }

  /** What the question names, and what its members are parts of. */
  private static Stream<String> named(Question question, Roll.Found found) {
    boolean isTyped = question.mentions().stream().noneMatch(m -> m.text().isEmpty());
    Stream<String> typed =
        question.mentions().stream()
            .filter(mention -> !mention.text().isEmpty())
            .flatMap(mention -> mention.candidates().stream())
            .map(Entity::id);
    Stream<String> wholes =
        found.members().stream()
            .flatMap(
                member ->
                    Stream.<@Nullable String>of(
                            isTyped ? member.particulars().body() : null,
                            member.relations().partOf())
                        .filter(Objects::nonNull));
    return Stream.concat(typed, wholes).distinct();
  }

  private static boolean isIn(Claim claim, DayRange days) {
    HistoricalDate date = claim.date();
    return date != null && date.days().overlaps(days);
  }

  private boolean isCountOf(Claim claim, Set<String> asked) {
    return claim.statement().value() instanceof Value.Figure figure
        && !asked.isEmpty()
        && searchTerms.of(figure.counts()).containsAll(asked);
  }
}
