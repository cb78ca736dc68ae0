package org.annalist.answer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.annalist.account.Account;
import org.annalist.account.AccountChoice;
import org.annalist.account.AccountFinder;
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

  private static final Comparator<Entry> IN_ORDER_OF_TIME =
      Comparator.comparing(Entry::shown, Claim.IN_TIME);

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
      return inOrder(Entry.ofFirsts(List.copyOf(firsts.values()), accounts), skip);
    }
    int most = Room.OF_A_TIMELINE.claims();
    List<Entry> main = Entry.ofFirsts(firsts.values().stream().limit(most).toList(), accounts);
    if (skip > 0) {
      return afterMain(
          Entry.ofFirsts(List.copyOf(firsts.values()), accounts),
          Math.min(skip, fitting(main)),
          skip);
    }
    return main.isEmpty()
        ? Optional.empty()
        : Optional.of(pageOf(main, Math.max(0, firsts.size() - most)));
  }

  /** Nothing that the first page has is told again. */
  private Optional<Answer> afterMain(List<Entry> items, int main, int skip) {
    List<Entry> left =
        items.stream().skip(main).sorted(IN_ORDER_OF_TIME).skip(skip - (long) main).toList();
    return left.isEmpty() ? Optional.empty() : Optional.of(pageOf(left, 0));
  }

  private Optional<Answer> inOrder(List<Entry> items, int skip) {
    if (skip == Answerer.WHOLE) {
      return Optional.of(page(Answer.Form.TIMELINE, items, 0));
    }
    List<Entry> after =
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
    List<Entry> items = Entry.of(all, accounts);
    List<Entry> shown = items.stream().limit(most).toList();
    return page(Answer.Form.TIMELINE, shown, items.size() - shown.size());
  }

  private Answer pageOf(List<Entry> left, int beyond) {
    List<Claim> firsts = left.stream().map(Entry::first).toList();
    return beyond == 0 && Room.OF_A_LIST.fill(firsts).size() == left.size()
        ? page(Answer.Form.LISTING, left, 0)
        : inShort(left, beyond);
  }

  /** As many as fit. */
  private Answer inShort(List<Entry> left, int beyond) {
    int fitting = fitting(left);
    int remaining = left.size() - fitting + beyond;
    return page(Answer.Form.TIMELINE, left.subList(0, fitting), remaining);
  }

  private int fitting(List<Entry> left) {
    List<Entry.Chosen> chosen =
        left.stream()
            .limit(Room.OF_A_TIMELINE.claims())
            .map(entry -> entry.choose(AccountChoice::forLongList))
            .toList();
    return PageSizes.fitting(
        left.size(), count -> inShort(chosen.subList(0, count)), new ShortLines());
  }

  private static Answer.Answered inShort(List<Entry.Chosen> entries) {
    Comparator<Entry.Chosen> inOrder = Comparator.comparing(Entry.Chosen::of, IN_ORDER_OF_TIME);
    return Entry.answer(Answer.Form.TIMELINE, entries.stream().sorted(inOrder).toList());
  }

  private Answer.Answered page(Answer.Form form, List<Entry> entries, int remaining) {
    UnaryOperator<List<Account>> choice =
        form == Answer.Form.TIMELINE ? AccountChoice::forLongList : AccountChoice::forList;
    List<Entry> inOrder = entries.stream().sorted(IN_ORDER_OF_TIME).toList();
    return Entry.answer(form, inOrder, choice, remaining, suggester);
  }
}
