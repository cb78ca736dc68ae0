package org.annalist.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.account.AccountFinder;
import org.annalist.date.DayRange;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.SearchTerms;
import org.annalist.question.Question;
import org.annalist.search.Stretch;
import org.annalist.search.Weights;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what happened, for a picture: in a period, to what is named, or around what an answer
 * said. Safe for several threads.
 */
public final class Chronicler {
  private static final int MOST = 500;

  /** With fewer events than this there is nothing to see in the order of time. */
  private static final int FEW = 4;

  private final ClaimStore claims;
  private final EntityStore entities;
  private final PeriodAnswerer periods;
  private final Prominence prominence;
  private final Listing listing;

  /**
   * Makes a chronicler.
   *
   * @param claims what is known
   * @param entities what the claims are about
   * @param searchTerms the terms that the claims were compiled with
   */
  public Chronicler(ClaimStore claims, EntityStore entities, SearchTerms searchTerms) {
    this.claims = claims;
    this.entities = entities;
    Suggester suggester = new Suggester(claims);
    AccountFinder accounts = new AccountFinder(claims, entities, searchTerms);
    Narrowing narrowing = new Narrowing(claims, new Weights(claims), searchTerms);
    this.periods = new PeriodAnswerer(claims, narrowing, entities, accounts, suggester);
    this.prominence = new Prominence(claims, entities);
    this.listing = new Listing(accounts, suggester);
  }

  /**
   * Gathers what a question asks for: all in its dates that is about what it names, or without
   * dates, all that is about what it names first.
   *
   * @param question what was understood, such as of "1988-1994" or of "timeline of Zenda"
   * @return empty where it has neither date nor name, has a date that the calendar does not have,
   *     or nothing dated is known
   */
  public Optional<Chronicle> of(Question question) {
    if (!question.impossibleDates().isEmpty()) {
      return Optional.empty();
    }
    if (!question.dates().isEmpty()) {
      return chronicle(
          title(question), Stretch.ofAll(question.dates()), periods.mainFirst(question));
    }
    return question.mentions().stream()
        .findFirst()
        .flatMap(mention -> about(List.of(mention.entity().id()), mention.entity().name()));
  }

  /**
   * Gathers what an answer listed or, where that is a few facts, what happened to the things that
   * these are about.
   *
   * @param said the claims of an answer
   * @return empty where nothing dated is known
   */
  public Optional<Chronicle> around(List<Claim> said) {
    List<Claim> dated = dated(said);
    List<String> subjects = said.stream().map(c -> c.topic().subject()).distinct().toList();
    String title = entities.entities(subjects).stream().map(Entity::name).findFirst().orElse("");
    if (dated.stream().map(Claim::date).distinct().count() >= FEW) {
      String listed = subjects.size() == 1 ? title : timeOf(dated);
      return chronicle(listed, null, dated);
    }
    return about(subjects.stream().limit(1).toList(), title);
  }

  /** What happened to a thing; where that is little, to the larger one that it belongs to, too. */
  private Optional<Chronicle> about(List<String> ids, String name) {
    List<Claim> own = dated(ids.stream().flatMap(id -> claims.about(id, MOST).stream()));
    List<Entity> larger =
        entities.entities(
            entities.entities(ids).stream()
                .map(entity -> entity.relations().partOf())
                .filter(Objects::nonNull)
                .toList());
    if (own.size() >= FEW || larger.isEmpty()) {
      return chronicle(name, null, own);
    }
    List<Claim> all = new ArrayList<>(own);
    larger.forEach(whole -> all.addAll(dated(claims.about(whole.id(), MOST).stream())));
    return chronicle(larger.get(0).name(), null, all.stream().distinct().toList());
  }

  private Optional<Chronicle> chronicle(String title, @Nullable DayRange days, List<Claim> found) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    List<Claim> mainFirst = days == null ? inAllTime(found) : oneOfEach(found, days);
    return Optional.of(new Chronicle(title, days, mainFirst, listing));
  }

  private List<Claim> inAllTime(List<Claim> found) {
    DayRange allTime = new DayRange(null, null);
    return Stretch.firstOfEach(prominence.mainFirst(found, allTime), allTime);
  }

  /**
   * Of one day much is known of one event: who, where, how. A picture shows it once, beside what
   * sources differ on; what is left is too little for one.
   */
  private static List<Claim> oneOfEach(List<Claim> found, DayRange days) {
    Set<String> told = new HashSet<>();
    List<Claim> each =
        found.stream()
            .filter(
                claim ->
                    claim.statement().matter() != null
                        || told.add(claim.topic().subject() + " " + claim.date()))
            .toList();
    return Stretch.isShort(days) && each.size() >= FEW ? each : found;
  }

  private static List<Claim> dated(List<Claim> found) {
    return dated(found.stream());
  }

  private static List<Claim> dated(Stream<Claim> found) {
    return found.filter(claim -> claim.date() != null).distinct().toList();
  }

  /** The dates in words, from the first to the last, and before them what the question names. */
  private static String title(Question question) {
    String dates =
        question.dates().stream()
            .map(expression -> PeriodAnswerer.wording(expression.date()))
            .distinct()
            .collect(Collectors.joining(" – "));
    return Stream.concat(
            question.mentions().stream().map(mention -> mention.entity().name()).limit(1),
            Stream.of(dates))
        .collect(Collectors.joining(", "));
  }

  private static String timeOf(List<Claim> dated) {
    DayRange days =
        dated.stream()
            .map(claim -> Objects.requireNonNull(claim.date()).days())
            .reduce(DayRange::span)
            .orElseThrow();
    String first = days.first() == null ? "" : Integer.toString(days.first().getYear());
    String last = days.last() == null ? "" : Integer.toString(days.last().getYear());
    return first.equals(last) ? first : first + "–" + last;
  }
}
