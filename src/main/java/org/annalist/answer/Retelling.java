package org.annalist.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.account.Account;
import org.annalist.account.AccountFinder;
import org.annalist.account.Dispute;
import org.annalist.knowledge.Claim;

/** Answers with claims that are known already. Safe for several threads. */
final class Retelling {
  private final AccountFinder accounts;
  private final Suggester suggester;

  Retelling(AccountFinder accounts, Suggester suggester) {
    this.accounts = accounts;
    this.suggester = suggester;
  }

  /** The accounts of the matter of the first claim that were not shown, or empty without any. */
  Optional<Answer> otherAccounts(List<Claim> shown) {
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    List<Account> left =
        accounts.accountsOf(shown.get(0)).stream()
            .filter(account -> account.claims().stream().noneMatch(shown::contains))
            .toList();
    if (left.isEmpty()) {
      return Optional.empty();
    }
    List<Claim> others = left.stream().map(account -> account.claims().get(0)).toList();
    List<Claim> page = Room.OF_A_LIST.fill(others);
    return Optional.of(
        new Answer.Answered(
            Answer.Form.LISTING,
            page,
            others.size() - page.size(),
            List.of(),
            List.of(accounts.matter(shown.get(0))),
            suggester.next(page)));
  }

  /** Some claims, at least one, with the other accounts where all are on one such matter. */
  Answer stating(List<Claim> stated) {
    Claim first = stated.get(0);
    List<String> next = suggester.next(stated);
    List<Account> given = accounts.accountsOf(first);
    Set<Claim> known = given.stream().flatMap(a -> a.claims().stream()).collect(Collectors.toSet());
    if (given.size() > 1 && known.containsAll(stated)) {
      return new Answer.Disputed(new Dispute(accounts.matter(first), given, 0), next);
    }
    Answer.Form form = stated.size() > 2 ? Answer.Form.LISTING : Answer.Form.FACT;
    return new Answer.Answered(form, stated, 0, List.of(), accounts.differing(stated), next);
  }
}
