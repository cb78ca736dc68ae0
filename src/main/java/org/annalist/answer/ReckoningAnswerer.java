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
import java.util.stream.Stream;
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
import org.annalist.question.Question;
import org.annalist.question.TimeBetween;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;
import org.jspecify.annotations.Nullable;

/**
 * Answers "how many days lie between the truce and the treaty?" and "which came first?": reckons
 * with the days of two things, and states the claims that give these. Safe for several threads.
 */
final class ReckoningAnswerer {
  private static final Set<String> ORDER =
      Set.of("first", "earlier", "before", "sooner", "later", "order", "older", "came");

  private final ClaimStore claims;
  private final AccountFinder accounts;
  private final Suggester suggester;

  ReckoningAnswerer(ClaimStore claims, AccountFinder accounts, Suggester suggester) {
    this.claims = claims;
    this.accounts = accounts;
    this.suggester = suggester;
  }

  /** Something with the claim that gives its day. */
  private record Dated(Entity entity, Claim claim, LocalDate day) {}

  /** What follows from the days, where the question asks for that and both are known. */
  Optional<Reasoned> of(Question question) {
    List<Word> found = WordFinder.find(question.utterance());
    Set<String> words = found.stream().map(Word::folded).collect(Collectors.toSet());
    boolean asksForDistance = TimeBetween.isAskedFor(found);
    boolean asksForOrder =
        question.intent() == Intent.COMPARE && words.stream().anyMatch(ORDER::contains);
    if (!asksForDistance && !asksForOrder) {
      return Optional.empty();
    }
    List<Dated> dated =
        question.mentions().stream()
            .map(this::dated)
            .flatMap(Optional::stream)
            .sorted(Comparator.comparing(Dated::day))
            .toList();
    return dated.size() == question.mentions().size() && dated.size() >= 2
        ? Optional.of(answer(dated, asksForOrder))
        : Optional.empty();
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

  private Reasoned answer(List<Dated> dated, boolean asksForOrder) {
    List<Claim> stated = dated.stream().map(Dated::claim).distinct().toList();
    String conclusion = asksForOrder ? order(dated) : distance(dated);
    return new Reasoned(
        new Answer.Reckoned(conclusion, stated, accounts.differing(stated), suggester.next(stated)),
        dated.stream().map(d -> "the day of " + d.entity().id()).toList(),
        List.of("the question asks for what follows from these days"));
  }

  private static String order(List<Dated> dated) {
    return "In order: "
        + dated.stream()
            .map(d -> d.entity().name() + " (" + wording(d) + ")")
            .collect(Collectors.joining("; "))
        + ".";
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
