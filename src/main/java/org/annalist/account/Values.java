package org.annalist.account;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Value;

/**
 * How the values of some accounts read one after the other: what figures count is said once. For
 * one use by one thread.
 */
public final class Values {
  private final boolean countSame;
  private final boolean dated;
  private final Set<String> counted = new HashSet<>();

  /**
   * Reads accounts.
   *
   * @param accounts what there is to say
   * @param dated whether a figure keeps the day that it is of
   */
  public Values(List<Account> accounts, boolean dated) {
    this.countSame = Account.countSame(accounts);
    this.dated = dated;
  }

  /** The value of the next account; a claim that is its own value is put in short. */
  public String of(Account account) {
    Claim first = account.claims().get(0);
    if (account.value().equals(first.text())) {
      String text = Headline.shortened(account.value());
      return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
    Account shown =
        !dated && first.statement().value() instanceof Value.Figure figure
            ? new Account(figure.wording(), account.claims())
            : account;
    boolean isSaid = countSame || account.counts().filter(what -> !counted.add(what)).isPresent();
    return isSaid ? shown.amount() : shown.value();
  }
}
