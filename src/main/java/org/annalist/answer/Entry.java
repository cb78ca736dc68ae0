package org.annalist.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.annalist.account.Account;
import org.annalist.account.AccountFinder;
import org.annalist.account.Dispute;
import org.annalist.knowledge.Claim;

/**
 * What stands on one line of a list: a claim that stands for itself, or what sources differ on.
 *
 * @param first the claim, or the one that led to what sources differ on
 * @param accounts only one where the claim stands for itself
 * @param matter what sources differ on, empty where they do not
 */
record Entry(Claim first, List<Account> accounts, String matter) {
  /** The entries that some claims make, in their order, each matter once. */
  static List<Entry> of(List<Claim> claims, AccountFinder finder) {
    Map<String, Claim> firsts = new LinkedHashMap<>();
    claims.forEach(claim -> firsts.putIfAbsent(finder.key(claim), claim));
    return ofFirsts(List.copyOf(firsts.values()), finder);
  }

  /** The same for claims of which no two are on one thing, though their accounts may be. */
  static List<Entry> ofFirsts(List<Claim> firsts, AccountFinder finder) {
    List<Entry> entries = new ArrayList<>();
    Set<String> listed = new HashSet<>();
    for (Claim first : firsts) {
      if (listed.add(first.id())) {
        List<Account> found = finder.accountsOf(first);
        found.stream().flatMap(a -> a.claims().stream()).forEach(claim -> listed.add(claim.id()));
        entries.add(new Entry(first, found, found.size() > 1 ? finder.matter(first) : ""));
      }
    }
    return entries;
  }

  /** The claim that stands first on the line. */
  Claim shown() {
    return isDisputed() ? accounts.get(0).claims().get(0) : first;
  }

  boolean isDisputed() {
    return accounts.size() > 1;
  }

  /** The claim and all others that give an account of it. */
  Stream<Claim> ofAll() {
    return Stream.concat(Stream.of(first), accounts.stream().flatMap(a -> a.claims().stream()));
  }

  /** What sources differ on, with the accounts that are chosen; empty where they do not. */
  Optional<Dispute> dispute(UnaryOperator<List<Account>> choice) {
    if (!isDisputed()) {
      return Optional.empty();
    }
    List<Account> chosen = choice.apply(accounts);
    return Optional.of(new Dispute(matter, chosen, accounts.size() - chosen.size()));
  }

  /**
   * An entry as it is shown.
   *
   * @param of the entry
   * @param dispute what sources differ on, with the accounts that are shown; empty where they do
   *     not
   */
  record Chosen(Entry of, Optional<Dispute> dispute) {}

  /** The entry with the accounts that are chosen. */
  Chosen choose(UnaryOperator<List<Account>> choice) {
    return new Chosen(this, dispute(choice));
  }

  /** An answer that has some entries, at least one, in their order. */
  static Answer.Answered answer(
      Answer.Form form,
      List<Entry> entries,
      UnaryOperator<List<Account>> choice,
      int remaining,
      Suggester suggester) {
    Answer.Answered laidOut = answer(form, entries.stream().map(e -> e.choose(choice)).toList());
    List<Claim> claims = laidOut.claims();
    return new Answer.Answered(
        form, claims, remaining, laidOut.disputes(), List.of(), suggester.next(claims));
  }

  /** The same without what may be asked next, and with nothing left. */
  static Answer.Answered answer(Answer.Form form, List<Chosen> entries) {
    List<Claim> claims = new ArrayList<>();
    List<Dispute> disputes = new ArrayList<>();
    for (Chosen chosen : entries) {
      chosen
          .dispute()
          .ifPresentOrElse(
              dispute -> {
                disputes.add(dispute);
                claims.addAll(dispute.claims());
              },
              () -> claims.add(chosen.of().first()));
    }
    return new Answer.Answered(form, claims, 0, disputes, List.of(), List.of());
  }
}
