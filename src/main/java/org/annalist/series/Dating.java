package org.annalist.series;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.annalist.account.AccountFinder;
import org.annalist.account.Agreement;
import org.annalist.date.DateWording;
import org.annalist.date.DayRange;
import org.annalist.date.HistoricalDate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Finds the claims that say when something was: what its particulars say of that is never stated
 * without them. Safe for several threads.
 */
public final class Dating {
  private static final int MOST = 60;

  private final ClaimStore claims;
  private final AccountFinder accounts;

  public Dating(ClaimStore claims, AccountFinder accounts) {
    this.claims = claims;
    this.accounts = accounts;
  }

  /**
   * Something with the claims that say when it was.
   *
   * @param entity what it is
   * @param claims one claim for each account of its date, at least one
   * @param days the days from the first to the last that any account gives
   */
  public record Dated(Entity entity, List<Claim> claims, DayRange days) {
    /** Those that were over first come first. */
    public static final Comparator<Dated> IN_ORDER =
        Comparator.comparing(Dated::first).thenComparing(Dated::last);

    LocalDate first() {
      return days.first() == null ? LocalDate.MIN : days.first();
    }

    LocalDate last() {
      return days.last() == null ? LocalDate.MAX : days.last();
    }

    /** Whether it began before the other did, by every account. */
    public boolean isSurelyBefore(Dated other) {
      return claims.stream()
          .allMatch(one -> other.claims().stream().allMatch(that -> beganBefore(one, that)));
    }

    private static boolean beganBefore(Claim one, Claim other) {
      LocalDate last = lastBeginning(one);
      LocalDate first = days(other).first();
      return last != null && first != null && last.isBefore(first);
    }

    /** The last day on which it may have begun: for a month or a year its last day. */
    private static @Nullable LocalDate lastBeginning(Claim claim) {
      HistoricalDate date = Objects.requireNonNull(claim.date());
      boolean isInterval = date.edtf().contains("/");
      return isInterval ? days(claim).first() : days(claim).last();
    }

    private static DayRange days(Claim claim) {
      return Objects.requireNonNull(claim.date()).days();
    }

    /** Its name, and the dates that the accounts give. */
    public String wording() {
      List<String> dates =
          claims.stream()
              .map(Claim::date)
              .flatMap(Stream::ofNullable)
              .map(DateWording::of)
              .distinct()
              .toList();
      return entity.name() + " (" + String.join(", or ", dates) + ")";
    }
  }

  /** When something was, or empty where no claim says so. */
  public Optional<Dated> of(Entity entity) {
    HistoricalDate date = entity.date();
    if (date == null) {
      return Optional.empty();
    }
    return claims.about(entity.id(), MOST).stream()
        .filter(claim -> claim.topic().subject().equals(entity.id()))
        .filter(claim -> saysWhen(claim, date))
        .min(
            Comparator.comparing((Claim claim) -> !Agreement.isOnDate(claim))
                .thenComparing(claim -> Objects.requireNonNull(claim.date()).precision())
                .thenComparing(claim -> claim.statement().matter() != null))
        .map(claim -> dated(entity, claim));
  }

  private static boolean saysWhen(Claim claim, HistoricalDate date) {
    HistoricalDate own = claim.date();
    if (own == null || own.days().first() == null) {
      return false;
    }
    return Agreement.isOnDate(claim)
        ? own.days().overlaps(date.days())
        : own.days().equals(date.days())
            || (own.days().first().equals(date.days().first())
                && own.precision() == date.precision());
  }

  private Dated dated(Entity entity, Claim claim) {
    List<Claim> all =
        Agreement.isOnDate(claim)
            ? accounts.accountsOf(claim).stream()
                .map(account -> account.claims().get(0))
                .filter(Agreement::isOnDate)
                .toList()
            : List.of(claim);
    List<Claim> stated = all.isEmpty() ? List.of(claim) : all;
    DayRange days =
        stated.stream()
            .map(Claim::date)
            .flatMap(Stream::ofNullable)
            .map(HistoricalDate::days)
            .reduce(DayRange::span)
            .orElseThrow();
    return new Dated(entity, stated, days);
  }

  /** Those of some entities that are dated, in the order of their dates. */
  public List<Dated> inOrder(List<Entity> members) {
    return members.stream().map(this::of).flatMap(Optional::stream).sorted(Dated.IN_ORDER).toList();
  }
}
