package org.annalist.account;

import java.util.List;
import org.annalist.knowledge.Claim;

/**
 * What sources differ on, with their accounts.
 *
 * @param matter what they differ on, such as {@code the number killed (Siege of Strelsau)}
 * @param accounts at least two, none preferred
 * @param remaining how many more accounts there are that are not shown
 */
public record Dispute(String matter, List<Account> accounts, int remaining) {
  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException when there are fewer than two accounts
   */
  public Dispute {
    accounts = List.copyOf(accounts);
    if (accounts.size() < 2) {
      throw new IllegalArgumentException("a dispute with fewer than two accounts: " + matter);
    }
  }

  /**
   * Returns how the value of an account reads in short.
   *
   * @param account one of the accounts
   * @return a figure without what it counts, where all figures count the same; else the value
   */
  public String inShort(Account account) {
    return Account.countSame(accounts) ? account.amount() : account.value();
  }

  /**
   * Returns the claims of the accounts that are shown.
   *
   * @return at least two
   */
  public List<Claim> claims() {
    return accounts.stream().flatMap(account -> account.claims().stream()).toList();
  }
}
