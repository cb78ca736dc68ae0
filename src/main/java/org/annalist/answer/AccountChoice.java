package org.annalist.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.annalist.knowledge.Citation;
import org.annalist.knowledge.SourceKind;
import org.annalist.question.Intent;

/**
 * Chooses which of many accounts a reply shows at once: first that of the claim that was found,
 * then one of each kind of source that has not spoken yet, the parties before those who watched,
 * then the others; of one kind those that most sources give first. The rest is shown when asked
 * for.
 */
final class AccountChoice {
  private static final int SHORT = 480;
  private static final int LONG = 1500;
  private static final int IN_A_LIST = 260;

  /** What stands around a value and a speaker, such as a bullet, brackets and line breaks. */
  private static final int PUNCTUATION = 14;

  /** The bodies of the parties, none of which has the word without the other. */
  private static final Set<SourceKind> PARTIES =
      EnumSet.of(SourceKind.OFFICIAL_AZERBAIJAN, SourceKind.OFFICIAL_ARMENIA);

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

  /** As many as there is room for in an answer to such a question, at least two, in their order. */
  static List<Account> forAnswer(List<Account> accounts, Intent intent) {
    return choose(accounts, Room.isForOneFact(intent) ? SHORT : LONG);
  }

  /** As many as there is room for in one item of a list, at least two, in their order. */
  static List<Account> forList(List<Account> accounts) {
    return choose(accounts, IN_A_LIST).stream().map(AccountChoice::inBrief).toList();
  }

  private static List<Account> choose(List<Account> accounts, int length) {
    boolean countSame = Account.countSame(accounts);
    if (accounts.stream().mapToInt(account -> lengthOf(account, countSame)).sum() <= length) {
      return accounts;
    }
    Set<Account> chosen = new LinkedHashSet<>();
    int used = 0;
    for (Account account : inOrderOfChoice(accounts)) {
      int more = lengthOf(account, countSame);
      if (used + more <= length || isNeeded(account, chosen)) {
        chosen.add(account);
        used += more;
      }
    }
    return accounts.stream().filter(chosen::contains).map(AccountChoice::inBrief).toList();
  }

  /** Two accounts make a dispute, and each party is heard. */
  private static boolean isNeeded(Account account, Set<Account> chosen) {
    SourceKind kind = kind(account);
    boolean isUnheard = chosen.stream().noneMatch(other -> kind(other) == kind);
    return chosen.size() < 2 || (PARTIES.contains(kind) && isUnheard);
  }

  private static List<Account> inOrderOfChoice(List<Account> accounts) {
    List<Account> others = new ArrayList<>(accounts.subList(1, accounts.size()));
    others.sort(BY_KIND_AND_SOURCES);
    List<Account> ordered = new ArrayList<>(List.of(accounts.get(0)));
    Set<SourceKind> heard = EnumSet.of(kind(accounts.get(0)));
    others.stream().filter(account -> heard.add(kind(account))).forEach(ordered::add);
    others.stream().filter(account -> !ordered.contains(account)).forEach(ordered::add);
    return ordered;
  }

  /** One claim for the account. */
  private static Account inBrief(Account account) {
    return new Account(account.value(), account.claims().subList(0, 1));
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

  /** Its length where only the value stands, with one speaker. */
  private static int lengthOf(Account account, boolean countSame) {
    Citation first = account.claims().get(0).citations().get(0);
    String value = countSame ? account.amount() : account.value();
    return value.length() + Room.speaker(first) + PUNCTUATION;
  }
}
