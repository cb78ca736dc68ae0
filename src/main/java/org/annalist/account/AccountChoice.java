package org.annalist.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.annalist.knowledge.Citation;
import org.annalist.knowledge.SourceKind;

/**
 * Chooses which of many accounts a reply shows at once: first that of the claim that was found,
 * then one of each party, then one of each other kind of source, of one kind that which most
 * sources give, then what lies furthest from all these, so that what is shown spans what there is.
 * What is left says least: nearly the same value once more, or the same for another day. It is
 * shown when asked for.
 */
public final class AccountChoice {
  private static final int IN_A_LIST = 260;
  private static final int IN_A_LONG_LIST = 110;

  /** A mark, and what divides a value from the next. */
  private static final int MARK = 6;

  private static final List<SourceKind> WATCHED =
      List.of(
          SourceKind.COURT,
          SourceKind.INTERGOVERNMENTAL,
          SourceKind.NGO,
          SourceKind.ACADEMIC,
          SourceKind.OFFICIAL_OTHER,
          SourceKind.NEWS,
          SourceKind.ENCYCLOPEDIA);

  private static final Comparator<Account> BY_KIND_AND_SOURCES =
      Comparator.<Account>comparingInt(account -> WATCHED.indexOf(kind(account)))
          .thenComparing(Comparator.comparingLong(AccountChoice::sources).reversed());

  private AccountChoice() {}

  /**
   * As many as there is room for in an answer, at least two, in their order; more than usual only
   * where else a value would be left out.
   *
   * @param length how long some of the accounts are together, with their sources
   * @param usual how long they usually are at most
   * @param most how long they may be
   */
  public static List<Account> forAnswer(
      List<Account> accounts, ToIntFunction<List<Account>> length, int usual, int most) {
    List<Account> chosen = choose(accounts, length, usual);
    return most <= usual || values(chosen).containsAll(values(accounts))
        ? chosen
        : choose(accounts, length, most);
  }

  /** As many as there is room for in one item of a list, at least two, in their order. */
  public static List<Account> forList(List<Account> accounts) {
    return choose(accounts, AccountChoice::lengthInLine, IN_A_LIST).stream()
        .map(Voices::inBrief)
        .toList();
  }

  /** As many as there is room for in one of many short lines. */
  public static List<Account> forLongList(List<Account> accounts) {
    return choose(accounts, AccountChoice::lengthInLine, IN_A_LONG_LIST).stream()
        .map(Voices::inBrief)
        .toList();
  }

  private static int lengthInLine(List<Account> accounts) {
    Values values = new Values(accounts, true);
    return accounts.stream().mapToInt(account -> values.of(account).length() + MARK).sum();
  }

  private static List<Account> choose(
      List<Account> accounts, ToIntFunction<List<Account>> length, int most) {
    if (length.applyAsInt(accounts) <= most) {
      return accounts;
    }
    List<Account> chosen = List.of();
    for (Account account : inOrderOfChoice(accounts)) {
      List<Account> more = with(account, chosen, accounts);
      if (length.applyAsInt(more) <= most || isNeeded(account, chosen)) {
        chosen = more;
      }
    }
    return chosen.stream().map(Voices::inBrief).toList();
  }

  /** With one more, in the order of all. */
  private static List<Account> with(Account one, List<Account> chosen, List<Account> all) {
    return all.stream().filter(account -> account.equals(one) || chosen.contains(account)).toList();
  }

  /** Two accounts make a dispute, and each party is heard. */
  private static boolean isNeeded(Account account, List<Account> chosen) {
    boolean isUnheard = chosen.stream().noneMatch(other -> kind(other) == kind(account));
    return chosen.size() < 2 || (Voices.PARTIES.contains(kind(account)) && isUnheard);
  }

  private static List<Account> inOrderOfChoice(List<Account> accounts) {
    Spread spread = new Spread(accounts);
    List<Account> others = new ArrayList<>(accounts.subList(1, accounts.size()));
    others.sort(BY_KIND_AND_SOURCES);
    Set<Account> ordered = new LinkedHashSet<>(List.of(accounts.get(0)));
    Set<SourceKind> heard = EnumSet.of(kind(accounts.get(0)));
    others.stream()
        .filter(account -> Voices.PARTIES.contains(kind(account)) && heard.add(kind(account)))
        .forEach(ordered::add);
    for (Account account : others) {
      if (spread.fromNearest(account, ordered) > Spread.NEAR && heard.add(kind(account))) {
        ordered.add(account);
      }
    }
    Voices.PARTIES.forEach(party -> addOtherDocument(party, spread, others, ordered));
    addFurthest(spread, others, ordered);
    others.stream().filter(account -> heard.add(kind(account))).forEach(ordered::add);
    others.sort(Comparator.comparing(account -> -spread.fromNearest(account, ordered)));
    ordered.addAll(others);
    return List.copyOf(ordered);
  }

  /** Two documents of one party that differ are two accounts, as those of any others are. */
  private static void addOtherDocument(
      SourceKind party, Spread spread, List<Account> others, Set<Account> ordered) {
    Set<String> publishers =
        ordered.stream()
            .filter(account -> kind(account) == party)
            .map(AccountChoice::publisher)
            .collect(Collectors.toSet());
    others.stream()
        .filter(account -> kind(account) == party && !publishers.contains(publisher(account)))
        .filter(account -> spread.fromNearest(account, ordered) > 0)
        .max(Comparator.comparingDouble(account -> spread.fromNearest(account, ordered)))
        .ifPresent(ordered::add);
  }

  /** The lowest and the highest, and what gives no figure, come before what lies between. */
  private static void addFurthest(Spread spread, List<Account> others, Set<Account> ordered) {
    List<Account> left =
        new ArrayList<>(others.stream().filter(account -> !ordered.contains(account)).toList());
    left.sort(Comparator.comparingInt(account -> account.amount().length()));
    while (!left.isEmpty()) {
      Account furthest = left.get(0);
      double distance = spread.fromNearest(furthest, ordered);
      for (Account account : left) {
        double other = spread.fromNearest(account, ordered);
        if (other > distance) {
          furthest = account;
          distance = other;
        }
      }
      if (distance <= Spread.NEAR) {
        return;
      }
      ordered.add(furthest);
      left.remove(furthest);
    }
  }

  private static List<String> values(List<Account> accounts) {
    return accounts.stream().map(Spread::distinct).toList();
  }

  private static String publisher(Account account) {
    return account.claims().get(0).citations().get(0).source().publisher();
  }

  private static SourceKind kind(Account account) {
    return account.claims().get(0).citations().get(0).source().kind();
  }

  private static long sources(Account account) {
    return account.claims().stream()
        .flatMap(claim -> claim.citations().stream())
        .map(Citation::source)
        .distinct()
        .count();
  }
}
