package org.annalist.answer;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annalist.account.AccountFinder;
import org.annalist.account.Agreement;
import org.annalist.date.DateWording;
import org.annalist.date.EdtfParser;
import org.annalist.date.HistoricalDate;
import org.annalist.date.Precision;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.OrderOfTwo;
import org.annalist.question.Question;
import org.annalist.question.SeriesWords;
import org.annalist.question.TimeBetween;
import org.annalist.series.Dating;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;
import org.jspecify.annotations.Nullable;

/**
 * Answers "how many days lie between the truce and the treaty?" and "which came first?": reckons
 * with the days of two things, and states the claims that give these. Safe for several threads.
 */
final class ReckoningAnswerer {
  private final ClaimStore claims;
  private final AccountFinder accounts;
  private final Suggester suggester;
  private final Dating dating;

  ReckoningAnswerer(ClaimStore claims, AccountFinder accounts, Suggester suggester) {
    this.claims = claims;
    this.accounts = accounts;
    this.suggester = suggester;
    this.dating = new Dating(claims, accounts);
  }

  /** Something with the claim that gives its day. */
  private record Dated(Entity entity, Claim claim, LocalDate day) {}

  /** What follows from the days, where the question asks for that and both are known. */
  Optional<Reasoned> of(Question question) {
    List<Word> found = WordFinder.find(question.utterance());
    if (TimeBetween.isAskedFor(found)) {
      return between(question);
    }
    return asksForOrder(question, found) ? order(question) : Optional.empty();
  }

  /** "Which came first, the truce or the treaty?", "853 or 874?" */
  private static boolean asksForOrder(Question question, List<Word> found) {
    Set<String> words =
        found.stream()
            .filter(word -> !question.isNamed(word))
            .map(Word::folded)
            .collect(Collectors.toSet());
    return (question.intent() == Intent.COMPARE && SeriesWords.haveOrder(words))
        || OrderOfTwo.isAllThatIsSaid(found, question.mentions());
  }

  private Optional<Reasoned> between(Question question) {
    List<Dated> dated =
        question.mentions().stream()
            .map(this::dated)
            .flatMap(Optional::stream)
            .sorted(Comparator.comparing(Dated::day))
            .toList();
    return dated.size() == question.mentions().size() && dated.size() >= 2
        ? Optional.of(
            reckoned(distance(dated), dated.stream().map(Dated::claim).distinct().toList()))
        : Optional.empty();
  }

  /** In the order of their days; where accounts differ on these, with each of them. */
  private Optional<Reasoned> order(Question question) {
    List<Dating.Dated> dated =
        question.mentions().stream()
            .flatMap(mention -> whenever(mention).stream())
            .sorted(Dating.Dated.IN_ORDER)
            .toList();
    if (dated.size() != question.mentions().size() || dated.size() < 2) {
      return Optional.empty();
    }
    boolean isSure =
        IntStream.range(1, dated.size())
            .allMatch(i -> dated.get(i - 1).isSurelyBefore(dated.get(i)));
    String names = dated.stream().map(Dating.Dated::wording).collect(Collectors.joining("; "));
    String opening = isSure ? "In order: " : "The dates do not tell the order: ";
    return Optional.of(
        reckoned(
            opening + names + ".",
            dated.stream().flatMap(one -> one.claims().stream()).distinct().toList()));
  }

  private Optional<Dating.Dated> whenever(EntityMention mention) {
    return mention.candidates().stream()
        .filter(e -> e.type() == EntityType.EVENT || e.type() == EntityType.DOCUMENT)
        .flatMap(entity -> dating.of(entity).stream())
        .findFirst();
  }

  private Optional<Dated> dated(EntityMention mention) {
    return mention.candidates().stream()
        .filter(e -> e.type() == EntityType.EVENT || e.type() == EntityType.DOCUMENT)
        .flatMap(entity -> claimsOnItsDay(entity).limit(1))
        .findFirst();
  }

  /** A claim of its subject that bears its day, one that says just that first. */
  private Stream<Dated> claimsOnItsDay(Entity entity) {
    HistoricalDate date = entity.date();
    if (date == null || date.days().first() == null) {
      return Stream.empty();
    }
    LocalDate day = date.days().first();
    return claims.about(entity.id(), 50).stream()
        .filter(claim -> claim.topic().subject().equals(entity.id()))
        .filter(claim -> isOn(claim.date(), day))
        .sorted(Comparator.comparing(claim -> !Agreement.isOnDate(claim)))
        .map(claim -> new Dated(entity, claim, day));
  }

  private static boolean isOn(@Nullable HistoricalDate date, LocalDate day) {
    return date != null && date.precision() == Precision.DAY && day.equals(date.days().first());
  }

  private Reasoned reckoned(String conclusion, List<Claim> stated) {
    return new Reasoned(
        new Answer.Reckoned(conclusion, stated, accounts.differing(stated), suggester.next(stated)),
        List.of("the days of what the question names"),
        List.of("the question asks for what follows from these days"));
  }

  private static String distance(List<Dated> dated) {
    Dated first = dated.get(0);
    Dated last = dated.get(dated.size() - 1);
    long days = ChronoUnit.DAYS.between(first.day(), last.day());
    Period period = Period.between(first.day(), last.day());
    String years = period.toTotalMonths() < 2 ? "" : ", that is " + wording(period);
    return String.format(
        Locale.ROOT, "From %s to %s: %,d days%s.", wording(first), wording(last), days, years);
  }

  private static String wording(Dated dated) {
    return DateWording.of(EdtfParser.parse(dated.day().toString()));
  }

  private static String wording(Period period) {
    return Stream.of(
            count(period.getYears(), "year"),
            count(period.getMonths(), "month"),
            count(period.getDays(), "day"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String count(int number, String unit) {
    return number == 0 ? "" : number + " " + unit + (number == 1 ? "" : "s");
  }
}
