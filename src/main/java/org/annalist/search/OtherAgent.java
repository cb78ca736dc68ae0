package org.annalist.search;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.search.Deeds.Deed;
import org.annalist.search.Deeds.Kind;
import org.annalist.search.Deeds.Sort;
import org.annalist.text.Word;

/**
 * Tells whether a question takes for granted that one country did what a claim says another did:
 * "why did Ruritania refuse the treaty?" of a claim on how Graustark refused it. It is silent where
 * the claim, or any account of its matter, may say it of both, and where it names nobody who did
 * it. Safe for several threads.
 */
final class OtherAgent {
  /** "Did Ruritania refuse it?" asks whether, and is answered by who did. */
  private static final Set<Intent> OF_DEEDS =
      EnumSet.of(
          Intent.WHEN,
          Intent.WHERE,
          Intent.WHO,
          Intent.WHICH,
          Intent.WHY,
          Intent.WHAT,
          Intent.HOW_MANY,
          Intent.DURATION,
          Intent.LIST);

  private static final Set<String> WHETHER =
      Set.of("did", "do", "does", "was", "were", "is", "are", "has", "have", "had", "would");

  private static final Set<String> ASKING = Set.of("when", "where", "who", "how", "what", "which");

  private static final String OR = "or";

  /** So many accounts tell who did it, where the claim itself does not. */
  private static final int ENOUGH = 2;

  private final ClaimStore claims;
  private final Doers doers;

  /**
   * Makes it for what is known.
   *
   * @param claims what is known
   * @param peoples the words for countries and their peoples
   */
  OtherAgent(ClaimStore claims, Peoples peoples) {
    this.claims = claims;
    this.doers = new Doers(peoples);
  }

  /** Whether a claim says of others alone what a question says of somebody. */
  boolean isDoneByOther(Question question, Claim claim) {
    List<Word> words = question.words();
    if (!OF_DEEDS.contains(question.intent()) || words.isEmpty() || asksWhether(words)) {
      return false;
    }
    Passage asked = Passage.asked(question.utterance(), words);
    return Deeds.SHIPPED.in(asked).stream()
        .filter(deed -> !question.isNamed(words.get(deed.from())))
        .anyMatch(deed -> isOfOthers(deed.kind(), doers.of(asked, deed).certain(), claim));
  }

  /** Of a question that asks twice, a claim may answer one half, that speaks of another deed. */
  private static boolean asksWhether(List<Word> words) {
    return WHETHER.contains(words.get(0).folded())
        || words.stream().filter(word -> ASKING.contains(word.folded())).count() > 1;
  }

  private boolean isOfOthers(Kind kind, Set<String> agents, Claim claim) {
    if (agents.isEmpty()) {
      return false;
    }
    return tellsOfOthers(claim, kind, agents)
        && claims.withAccounts(claim).noneMatch(account -> maySay(account, kind, agents));
  }

  /** Of accounts, one alone may tell of another time at which the same was done. */
  private boolean tellsOfOthers(Claim claim, Kind kind, Set<String> agents) {
    return saysOfOthers(claim, kind, agents)
        || claims
                .withAccounts(claim)
                .distinct()
                .filter(account -> saysOfOthers(account, kind, agents))
                .limit(ENOUGH)
                .count()
            == ENOUGH;
  }

  /** In its text, or in a known question that takes it for granted. */
  private boolean saysOfOthers(Claim claim, Kind kind, Set<String> agents) {
    return Stream.concat(
            Stream.of(Passage.of(claim.text())),
            claim.asks().stream().map(Passage::asked).filter(OtherAgent::takesForGranted))
        .anyMatch(text -> deeds(text, kind).anyMatch(deed -> isDoneByOthers(text, deed, agents)));
  }

  private static boolean takesForGranted(Passage ask) {
    return ask.words().stream().anyMatch(ASKING::contains)
        && !WHETHER.contains(ask.word(0))
        && !ask.words().contains(OR);
  }

  /** A known question that leaves the choice between two says of neither that it did it. */
  private boolean maySay(Claim account, Kind kind, Set<String> agents) {
    return Stream.concat(
            Stream.of(Passage.of(account.text())),
            account.asks().stream().map(Passage::asked).filter(ask -> !ask.words().contains(OR)))
        .anyMatch(
            text ->
                deeds(text, kind)
                    .anyMatch(
                        deed -> !Collections.disjoint(doers.of(text, deed).possible(), agents)));
  }

  /** Whether others are told to have done it; where one goes away from somebody, it is another. */
  private boolean isDoneByOthers(Passage text, Deed deed, Set<String> agents) {
    Set<String> told = doers.of(text, deed).certain();
    return (!told.isEmpty() && Collections.disjoint(told, agents))
        || (deed.kind().sort() == Sort.MOVE
            && !Collections.disjoint(doers.left(text, deed), agents));
  }

  private static Stream<Deed> deeds(Passage text, Kind kind) {
    return Deeds.SHIPPED.in(text).stream().filter(deed -> deed.kind().equals(kind));
  }
}
