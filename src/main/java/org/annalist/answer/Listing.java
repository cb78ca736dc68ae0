package org.annalist.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.knowledge.Claim;

/**
 * Lists claims page by page, the accounts of one matter together in one item. Safe for several
 * threads.
 */
final class Listing {
  private final AccountFinder accounts;
  private final Suggester suggester;

  Listing(AccountFinder accounts, Suggester suggester) {
    this.accounts = accounts;
    this.suggester = suggester;
  }

  /** What stands on a page: claims, and the disputes among them. */
  private record Page(List<Claim> claims, List<Dispute> disputes) {
    void add(Claim claim, List<Account> found, String matter) {
      if (found.size() < 2) {
        claims.add(claim);
        return;
      }
      List<Account> shown = AccountChoice.forList(found);
      Dispute dispute = new Dispute(matter, shown, found.size() - shown.size());
      claims.addAll(dispute.claims());
      disputes.add(dispute);
    }
  }

  /** A page of the claims, or empty where as many or more are to be skipped as there are. */
  Optional<Answer> page(List<Claim> all, int skip) {
    Map<String, Claim> items = new LinkedHashMap<>();
    all.forEach(claim -> items.putIfAbsent(accounts.key(claim), claim));
    List<Claim> left = items.values().stream().skip(skip).toList();
    if (left.isEmpty()) {
      return Optional.empty();
    }
    Page page = new Page(new ArrayList<>(), new ArrayList<>());
    List<Claim> firsts = Room.OF_A_LIST.fill(left);
    firsts.forEach(first -> page.add(first, accounts.accountsOf(first), accounts.matter(first)));
    return Optional.of(
        new Answer.Answered(
            Answer.Form.LISTING,
            page.claims(),
            left.size() - firsts.size(),
            page.disputes(),
            List.of(),
            suggester.next(page.claims())));
  }
}
