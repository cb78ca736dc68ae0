package org.annalist.account;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annalist.knowledge.Citation;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.SourceKind;

/** Who speaks for an account where there is little room. */
public final class Voices {
  /** The bodies of the parties, none of which has the word without the other. */
  public static final Set<SourceKind> PARTIES =
      EnumSet.of(SourceKind.OFFICIAL_AZERBAIJAN, SourceKind.OFFICIAL_ARMENIA);

  private Voices() {}

  /** The account with the claims only by which these speak. */
  static Account inBrief(Account account) {
    List<Citation> voices = of(account);
    return new Account(
        account.value(),
        account.claims().stream().filter(claim -> voices.contains(first(claim))).toList());
  }

  /** Who gives the account first, and the first of each party that has not spoken with that. */
  public static List<Citation> of(Account account) {
    Map<SourceKind, Citation> voices = new LinkedHashMap<>();
    for (Claim claim : account.claims()) {
      SourceKind kind = first(claim).source().kind();
      if (voices.isEmpty() || PARTIES.contains(kind)) {
        voices.putIfAbsent(kind, first(claim));
      }
    }
    return List.copyOf(voices.values());
  }

  private static Citation first(Claim claim) {
    return claim.citations().get(0);
  }
}
