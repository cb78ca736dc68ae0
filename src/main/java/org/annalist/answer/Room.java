package org.annalist.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.annalist.account.AccountChoice;
import org.annalist.account.Agreement;
import org.annalist.account.Dispute;
import org.annalist.knowledge.Citation;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Source;
import org.annalist.knowledge.Value;
import org.annalist.question.Asides;
import org.annalist.question.Intent;
import org.annalist.question.Question;

/**
 * How much one answer may say. A date, place, name or figure with who says so fits one screen of a
 * phone; so does a list, page by page.
 *
 * @param length how many characters the claims may have together, with their sources
 * @param claims how many claims there may be
 */
record Room(int length, int claims) {
  /** What stands with its sources on one screen of a phone. */
  static final Room OF_ONE_FACT = new Room(600, 3);

  /** Where a place is, what it is called and to whom it belonged, on one screen. */
  static final Room OF_A_PLACE = new Room(610, 4);

  /** What a list shows at once. */
  static final Room OF_A_LIST = new Room(3900, 16);

  /** Who says a thing, and who says otherwise, in full: a message that is still read. */
  static final Room OF_SOURCES = new Room(2000, 6);

  /** What a list in short lines shows at once. */
  static final Room OF_A_TIMELINE = new Room(3950, 40);

  /** Room for all that is known of one thing, in short. */
  static final Room OF_AN_OVERVIEW = new Room(2400, 6);

  /** Accounts in words, which say what happened or why, are longer than one screen. */
  private static final int MORE_THAN_ONE_FACT = 1500;

  /** Where all accounts are asked for, they fit one message of the narrowest channel. */
  private static final int ALL_ACCOUNTS = 3500;

  /** What stands around a locator, such as brackets and the mark in the text. */
  private static final int PUNCTUATION = 12;

  /** The mark in the text, and the line break after a source. */
  private static final int MARKS = 5;

  /**
   * Whether a question is for a date, place, name or figure: "which regiment" is for a name. What
   * happened, and why, takes more words; so does every account where all are asked for.
   */
  static boolean isForOneFact(Question question) {
    return !Asides.askForAccounts(question.utterance())
        && switch (question.intent()) {
          case WHAT, WHY, COMPARE, LIST, ON_DATE, TIMELINE -> false;
          default -> true;
        };
  }

  /** How long the accounts of what a claim says may be together, with their sources. */
  static int forAccounts(Question question, Claim claim) {
    if (Asides.askForAccounts(question.utterance())) {
      return ALL_ACCOUNTS;
    }
    boolean saysOneFact =
        claim.statement().value() instanceof Value.Figure || Agreement.isOnDate(claim);
    return (saysOneFact && question.intent() != Intent.COMPARE) || isForOneFact(question)
        ? AccountsDigest.SCREEN
        : MORE_THAN_ONE_FACT;
  }

  /** Room for what stands beside the most relevant claim. */
  static Room forAnswerTo(Question question) {
    return isForOneFact(question) ? OF_ONE_FACT : new Room(1100, 3);
  }

  /** The first of the claims, as many as there is room for; at least one where there are any. */
  List<Claim> fill(List<Claim> from) {
    List<Claim> filled = new ArrayList<>();
    int used = 0;
    for (Claim claim : from) {
      used += lengthOf(claim);
      if (!filled.isEmpty() && (used > length || filled.size() == claims)) {
        return filled;
      }
      filled.add(claim);
    }
    return filled;
  }

  /**
   * As {@link #fill}, for claims whose sources are named in short, each once, where there is no
   * room for more.
   */
  List<Claim> fillBriefly(List<Claim> from) {
    return fillTogether(from, Room::briefly);
  }

  /**
   * As {@link #fill}, for claims that share their sources, each of which is named once; a claim
   * that is too long is passed over for the next.
   */
  List<Claim> fillTogether(List<Claim> from) {
    return fillTogether(from, Room::lengthOf);
  }

  private List<Claim> fillTogether(List<Claim> from, ToIntFunction<Citation> lengthOf) {
    List<Claim> filled = new ArrayList<>();
    Set<Citation> named = new HashSet<>();
    int used = 0;
    for (Claim claim : from) {
      int added =
          claim.text().length()
              + claim.citations().stream()
                  .filter(citation -> !named.contains(citation))
                  .mapToInt(lengthOf)
                  .sum();
      if (filled.isEmpty() || (used + added <= length && filled.size() < claims)) {
        filled.add(claim);
        named.addAll(claim.citations());
        used += added;
      }
    }
    return filled;
  }

  /** As {@link #fill}, for entries of a list. */
  List<Entry> fillWithEntries(List<Entry> from) {
    List<Entry> filled = new ArrayList<>();
    int used = 0;
    for (Entry entry : from) {
      used += lengthOf(entry);
      if (!filled.isEmpty() && (used > length || filled.size() == claims)) {
        return filled;
      }
      filled.add(entry);
    }
    return filled;
  }

  private static int lengthOf(Entry entry) {
    return entry
        .dispute(AccountChoice::forLongList)
        .map(dispute -> dispute.matter().length() + lengthOf(dispute))
        .orElseGet(() -> lengthOf(entry.first()));
  }

  /** Each account with one of its sources. */
  private static int lengthOf(Dispute dispute) {
    return dispute.accounts().stream()
        .mapToInt(
            account ->
                dispute.inShort(account).length()
                    + lengthOf(account.claims().get(0).citations().get(0)))
        .sum();
  }

  /** The length of a claim with its sources in full, but without their links. */
  private static int lengthOf(Claim claim) {
    return claim.text().length() + claim.citations().stream().mapToInt(Room::lengthOf).sum();
  }

  private static int lengthOf(Citation citation) {
    Source source = citation.source();
    return speaker(citation)
        + source.kind().wording().length()
        + source.title().length()
        + citation.locator().length()
        + PUNCTUATION;
  }

  /** The length of who says so, with the kind of source. */
  private static int briefly(Citation citation) {
    return speaker(citation) + citation.source().kind().wording().length() + PUNCTUATION + MARKS;
  }

  /** The length of who says so: the publisher, and whom it reports. */
  static int speaker(Citation citation) {
    int reported = citation.asserter() == null ? 0 : citation.asserter().length() + PUNCTUATION;
    return citation.source().publisher().length() + reported;
  }
}
