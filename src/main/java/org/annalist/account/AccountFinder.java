package org.annalist.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.annalist.date.DateWording;
import org.annalist.date.HistoricalDate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.SearchTerms;
import org.annalist.knowledge.Value;

/**
 * Finds the accounts of what a claim says: the claims on the same matter, and those that say what
 * the same property of the same entity is. Safe for several threads.
 */
public final class AccountFinder {
  private static final Comparator<Claim> BY_PRECISION =
      Comparator.comparing(
          Claim::date, Comparator.nullsLast(Comparator.comparing(HistoricalDate::precision)));

  /** A reply names so many matters that it does not go into. */
  private static final int MOST_MATTERS = 4;

  private final ClaimStore claims;
  private final EntityStore entities;
  private final SearchTerms searchTerms;

  public AccountFinder(ClaimStore claims, EntityStore entities, SearchTerms searchTerms) {
    this.claims = claims;
    this.entities = entities;
    this.searchTerms = searchTerms;
  }

  /** The accounts, the claim's own first; only one where all agree or several values may stand. */
  public List<Account> accountsOf(Claim claim) {
    List<List<Claim>> agreeing = new ArrayList<>(List.of(new ArrayList<>(List.of(claim))));
    for (Claim other : others(claim)) {
      addTo(agreeing, other);
    }
    List<Account> plain = agreeing.stream().map(AccountFinder::account).toList();
    return claim.statement().matter() == null || areOfOneWording(plain)
        ? plain
        : plain.stream().map(AccountFinder::withoutDate).toList();
  }

  /** Whether any two read the same but for their dates. */
  private static boolean areOfOneWording(List<Account> accounts) {
    long wordings =
        accounts.stream().map(account -> withoutDate(account).value()).distinct().count();
    return wordings < accounts.size();
  }

  /** The label of a matter says when it was. */
  private static Account withoutDate(Account account) {
    return account.claims().get(0).statement().value() instanceof Value.Figure figure
        ? new Account(figure.wording(), account.claims())
        : account;
  }

  /** The same for all claims that may be accounts of one thing, and for no others. */
  public String key(Claim claim) {
    String matter = claim.statement().matter();
    if (matter != null) {
      return "matter " + matter;
    }
    String property = claim.statement().property();
    return claims.property(property).single()
        ? claim.topic().subject() + " " + property + " " + counted(claim)
        : claim.id();
  }

  private Set<String> counted(Claim claim) {
    return claim.statement().value() instanceof Value.Figure figure
        ? new TreeSet<>(searchTerms.of(figure.counts()))
        : Set.of();
  }

  /** The other claims on what a claim says, those on its matter first. */
  private Collection<Claim> others(Claim claim) {
    Map<String, Claim> others = new LinkedHashMap<>();
    String matter = claim.statement().matter();
    if (matter != null) {
      claims.accounts(matter).forEach(other -> others.put(other.id(), other));
    }
    String property = claim.statement().property();
    if (claims.property(property).single()) {
      claims.statements(claim.topic().subject(), property).stream()
          .filter(other -> isOnSameMatter(claim, other) && isOnSameThing(claim, other))
          .forEach(other -> others.put(other.id(), other));
    }
    others.remove(claim.id());
    return others.values();
  }

  private static void addTo(List<List<Claim>> agreeing, Claim claim) {
    Optional<List<Claim>> account =
        agreeing.stream()
            .filter(claims -> claims.stream().allMatch(known -> Agreement.of(known, claim)))
            .findFirst();
    account.ifPresentOrElse(
        claims -> claims.add(claim), () -> agreeing.add(new ArrayList<>(List.of(claim))));
  }

  /** The most exact claim speaks for the account. */
  private static Account account(List<Claim> agreeing) {
    List<Claim> exactFirst = agreeing.stream().sorted(BY_PRECISION).toList();
    return new Account(wording(exactFirst.get(0)), exactFirst);
  }

  /**
   * What sources differ on of what some claims say, for a reply that does not show every account;
   * first what most of the claims are on.
   */
  public List<String> differing(List<Claim> stated) {
    Map<String, List<Claim>> byThing = new LinkedHashMap<>();
    stated.forEach(claim -> byThing.computeIfAbsent(key(claim), k -> new ArrayList<>()).add(claim));
    return byThing.values().stream()
        .sorted(Comparator.comparingInt((List<Claim> accounts) -> accounts.size()).reversed())
        .map(accounts -> accounts.get(0))
        .filter(claim -> accountsOf(claim).size() > 1)
        .map(this::matter)
        .distinct()
        .limit(MOST_MATTERS)
        .toList();
  }

  /** What a claim and others differ on, such as {@code the number killed (Siege of Strelsau)}. */
  public String matter(Claim claim) {
    String matter = claim.statement().matter();
    return matter == null ? ofProperty(claim) : claims.matter(matter).label();
  }

  private String ofProperty(Claim claim) {
    String label = claims.property(claim.statement().property()).label();
    return entities.entities(List.of(claim.topic().subject())).stream()
        .map(subject -> label + " (" + subject.name() + ")")
        .findFirst()
        .orElse(label);
  }

  /** Claims on two matters are accounts of two things, though of the same property. */
  private static boolean isOnSameMatter(Claim one, Claim other) {
    String matter = one.statement().matter();
    String otherMatter = other.statement().matter();
    return matter == null || otherMatter == null || matter.equals(otherMatter);
  }

  /**
   * Figures are on the same thing when they count the same. A figure and words, "106 women" and
   * "hundreds", may count different things; where they do not, one matter has both.
   */
  private boolean isOnSameThing(Claim one, Claim other) {
    boolean isFigure = one.statement().value() instanceof Value.Figure;
    boolean isOtherFigure = other.statement().value() instanceof Value.Figure;
    if (isFigure && isOtherFigure) {
      return counted(one).equals(counted(other));
    }
    return isFigure == isOtherFigure;
  }

  /** The value with its date: a figure "by 1989" and the same figure "by 1991" are two accounts. */
  private static String wording(Claim claim) {
    Value value = claim.statement().value();
    HistoricalDate date = claim.date();
    if (date != null && Agreement.isOnDate(claim)) {
      return DateWording.of(date);
    }
    if (value == null) {
      return claim.text();
    }
    return value instanceof Value.Figure && date != null
        ? value.wording() + " (" + DateWording.of(date) + ")"
        : value.wording();
  }
}
