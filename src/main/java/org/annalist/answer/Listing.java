package org.annalist.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annalist.account.Account;
import org.annalist.account.AccountChoice;
import org.annalist.account.AccountFinder;
import org.annalist.account.Dispute;
import org.annalist.knowledge.Claim;
import org.jspecify.annotations.Nullable;

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
   * @param skip how many items have been shown before: what is left after the first page goes on in
   *     time order; or from {@link Answerer#IN_ORDER} on, how many of all stand before in that
   *     order
   */
  Optional<Answer> page(List<Claim> all, int skip) {
    Map<String, Claim> firsts = new LinkedHashMap<>();
    all.forEach(claim -> firsts.putIfAbsent(accounts.key(claim), claim));
    if (skip >= Answerer.IN_ORDER) {
      return inOrder(items(List.copyOf(firsts.values())), skip);
    }
    int most = Room.OF_A_TIMELINE.claims();
    List<Item> main = items(firsts.values().stream().limit(most).toList());
    if (skip > 0) {
      return afterMain(items(List.copyOf(firsts.values())), Math.min(skip, fitting(main)), skip);
    }
    return main.isEmpty()
        ? Optional.empty()
        : Optional.of(pageOf(main, Math.max(0, firsts.size() - most)));
  }

  /** Nothing that the first page has is told again. */
  private Optional<Answer> afterMain(List<Item> items, int main, int skip) {
    List<Item> left =
        items.stream().skip(main).sorted(IN_ORDER_OF_TIME).skip(skip - (long) main).toList();
    return left.isEmpty() ? Optional.empty() : Optional.of(pageOf(left, 0));
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
    int fitting = fitting(left);
    int remaining = left.size() - fitting + beyond;
    return page(Answer.Form.TIMELINE, left.subList(0, fitting), remaining);
  }

  private int fitting(List<Item> left) {
    List<Shown> shown =
        left.stream()
            .limit(Room.OF_A_TIMELINE.claims())
            .map(item -> Shown.of(item, Answer.Form.TIMELINE))
            .toList();
    return PageSizes.fitting(left.size(), count -> laidOut(shown.subList(0, count)), new Entries());
  }

  /** An item, and of the accounts that differ those which a list has room for; else null. */
  private record Shown(Item item, @Nullable Dispute dispute) {
    static Shown of(Item item, Answer.Form form) {
      if (!item.isDisputed()) {
        return new Shown(item, null);
      }
      List<Account> shown =
          form == Answer.Form.TIMELINE
              ? AccountChoice.forLongList(item.accounts())
              : AccountChoice.forList(item.accounts());
      int remaining = item.accounts().size() - shown.size();
      return new Shown(item, new Dispute(item.matter(), shown, remaining));
    }
  }

  private Answer.Answered page(Answer.Form form, List<Item> items, int remaining) {
    List<Shown> shown = items.stream().map(item -> Shown.of(item, form)).toList();
    Answer.Answered page = laidOut(shown);
    return new Answer.Answered(
        form, page.claims(), remaining, page.disputes(), List.of(), suggester.next(page.claims()));
  }

  /** The items in time order, in short lines. */
  private static Answer.Answered laidOut(List<Shown> items) {
    List<Claim> claims = new ArrayList<>();
    List<Dispute> disputes = new ArrayList<>();
    for (Shown shown :
        items.stream().sorted(Comparator.comparing(Shown::item, IN_ORDER_OF_TIME)).toList()) {
      if (shown.dispute() == null) {
        claims.add(shown.item().first());
      } else {
        disputes.add(shown.dispute());
        claims.addAll(shown.dispute().claims());
      }
    }
    return new Answer.Answered(Answer.Form.TIMELINE, claims, 0, disputes, List.of(), List.of());
  }
}
