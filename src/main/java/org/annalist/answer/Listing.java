package org.annalist.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.annalist.account.Account;
import org.annalist.account.AccountChoice;
import org.annalist.account.AccountFinder;
import org.annalist.account.Dispute;
import org.annalist.knowledge.Claim;

/**
 * Lists claims page by page, the accounts of one matter together in one item: in full sentences
 * where all that is left fits on the page, else in short lines. Safe for several threads.
 */
final class Listing {
  private final AccountFinder accounts;
  private final Suggester suggester;

  Listing(AccountFinder accounts, Suggester suggester) {
    this.accounts = accounts;
    this.suggester = suggester;
  }

  /** A claim that stands for itself, or what sources differ on. */
  private record Item(Claim first, List<Account> accounts, String matter) {
    /** The claim that stands first on its line. */
    Claim shown() {
      return isDisputed() ? accounts.get(0).claims().get(0) : first;
    }

    boolean isDisputed() {
      return accounts.size() > 1;
    }
  }

  private static final Comparator<Item> IN_ORDER_OF_TIME =
      Comparator.comparing(Item::shown, Claim.IN_TIME);

  /**
   * A page of the claims, or empty where as many or more are to be skipped as there are.
   *
   * @param all the claims, those first that are to be on the first page; a page is in time order
   * @param skip how many items have been shown before, or from {@link Answerer#IN_ORDER} on, how
   *     many stand before in the order of time
   */
  Optional<Answer> page(List<Claim> all, int skip) {
    Map<String, Claim> firsts = new LinkedHashMap<>();
    all.forEach(claim -> firsts.putIfAbsent(accounts.key(claim), claim));
    if (skip >= Answerer.IN_ORDER) {
      return inOrder(items(List.copyOf(firsts.values())), skip);
    }
    int most = skip + Room.OF_A_TIMELINE.claims();
    List<Item> items = items(firsts.values().stream().limit(most).toList());
    List<Item> left = items.stream().skip(skip).toList();
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(pageOf(left, Math.max(0, firsts.size() - most)));
  }

  private Optional<Answer> inOrder(List<Item> items, int skip) {
    if (skip == Answerer.WHOLE) {
      return Optional.of(page(Answer.Form.TIMELINE, items, 0));
    }
    List<Item> after =
        items.stream().sorted(IN_ORDER_OF_TIME).skip(skip - (long) Answerer.IN_ORDER).toList();
    return after.isEmpty() ? Optional.empty() : Optional.of(inShort(after, 0));
  }

  /**
   * A number of items in short lines, or fewer where there are no more.
   *
   * @param all the claims, at least one, those first that are to be shown
   * @param most how many items at most, at least one
   */
  Answer.Answered first(List<Claim> all, int most) {
    Map<String, Claim> firsts = new LinkedHashMap<>();
    all.forEach(claim -> firsts.putIfAbsent(accounts.key(claim), claim));
    List<Item> items = items(List.copyOf(firsts.values()));
    List<Item> shown = items.stream().limit(most).toList();
    return page(Answer.Form.TIMELINE, shown, items.size() - shown.size());
  }

  /** Each matter once, though its accounts may be said of several things. */
  private List<Item> items(List<Claim> firsts) {
    List<Item> items = new ArrayList<>();
    Set<String> listed = new HashSet<>();
    for (Claim first : firsts) {
      if (listed.add(first.id())) {
        List<Account> found = accounts.accountsOf(first);
        found.stream().flatMap(a -> a.claims().stream()).forEach(claim -> listed.add(claim.id()));
        items.add(new Item(first, found, found.size() > 1 ? accounts.matter(first) : ""));
      }
    }
    return items;
  }

  private Answer pageOf(List<Item> left, int beyond) {
    List<Claim> firsts = left.stream().map(Item::first).toList();
    return beyond == 0 && Room.OF_A_LIST.fill(firsts).size() == left.size()
        ? page(Answer.Form.LISTING, left, 0)
        : inShort(left, beyond);
  }

  /** As many as fit. */
  private Answer inShort(List<Item> left, int beyond) {
    int fitting =
        PageSizes.fitting(
            left.size(), count -> page(Answer.Form.TIMELINE, left.subList(0, count), 0));
    int remaining = left.size() - fitting + beyond;
    return page(Answer.Form.TIMELINE, left.subList(0, fitting), remaining);
  }

  private Answer.Answered page(Answer.Form form, List<Item> items, int remaining) {
    UnaryOperator<List<Account>> choice =
        form == Answer.Form.TIMELINE ? AccountChoice::forLongList : AccountChoice::forList;
    List<Claim> claims = new ArrayList<>();
    List<Dispute> disputes = new ArrayList<>();
    for (Item item : items.stream().sorted(IN_ORDER_OF_TIME).toList()) {
      if (item.isDisputed()) {
        List<Account> shown = choice.apply(item.accounts());
        disputes.add(new Dispute(item.matter(), shown, item.accounts().size() - shown.size()));
        claims.addAll(disputes.get(disputes.size() - 1).claims());
      } else {
        claims.add(item.first());
      }
    }
    return new Answer.Answered(
        form, claims, remaining, disputes, List.of(), suggester.next(claims));
  }
}
