package org.annalist.answer;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.account.Account;
import org.annalist.account.AccountChoice;
import org.annalist.account.Values;
import org.annalist.account.Voices;
import org.annalist.date.DateWording;
import org.annalist.knowledge.Citation;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.SourceKind;
import org.annalist.knowledge.Value;

/** Accounts that differ, as short lines on one screen. */
final class AccountsDigest {
  /** A fact with its accounts and their sources fits one screen of a phone. */
  static final int SCREEN = 700;

  /** "Accounts differ on" with a line break on either side, and how many are left. */
  private static final int HEADING = 24;

  private static final int REMAINING = 46;

  private AccountsDigest() {}

  /**
   * The accounts as they are put on one screen, by kinds of source, or else, where there is no room
   * to name these, a value a line: no account stands beside another as if one body gave both. The
   * first, which is nearest to what was asked, is told in full where there is room: a value alone
   * may leave out just what was asked.
   */
  static Digest of(String matter, List<Account> accounts, int remaining) {
    int around = around(matter, remaining);
    Digest inValues = of(new Values(accounts, true), accounts, true, false);
    Stream<Supplier<Digest>> ofValues =
        Stream.of(
            () -> inValues,
            () -> of(new Values(accounts, false), accounts, true, false),
            () -> of(new Values(accounts, false), accounts, false, false));
    return Stream.concat(withFirstInFull(accounts), ofValues)
        .map(Supplier::get)
        .filter(digest -> around + digest.length() <= SCREEN)
        .findFirst()
        .orElse(inValues);
  }

  /** The accounts with the first in full, the longest form first; none where that is not told. */
  private static Stream<Supplier<Digest>> withFirstInFull(List<Account> accounts) {
    return saysItsValue(accounts.get(0).claims().get(0))
        ? Stream.of(
            () -> of(new Values(accounts, true), accounts, true, true),
            () -> of(new Values(accounts, false), accounts, true, true),
            () -> of(new Values(accounts, false), accounts, false, true))
        : Stream.of();
  }

  /**
   * Chooses as many accounts as there is room for in an answer, at least two, in their order; more
   * than a screen only where else a value would be left out.
   *
   * @param most how long they may be together, with their sources
   */
  static List<Account> choose(String matter, List<Account> accounts, int most) {
    return AccountChoice.forAnswer(
        accounts, some -> lengthOf(matter, some, accounts.size() - some.size()), SCREEN, most);
  }

  /**
   * As {@link #choose}, but so few that the first can be told in full on one screen, where each
   * party is heard beside it; else as many as otherwise.
   */
  static List<Account> chooseWithFirstInFull(String matter, List<Account> accounts, int most) {
    ToIntFunction<List<Account>> length =
        some -> lengthWithFirstInFull(matter, some, accounts.size() - some.size());
    List<Account> chosen = AccountChoice.forAnswer(accounts, length, SCREEN, SCREEN);
    return length.applyAsInt(chosen) <= SCREEN ? chosen : choose(matter, accounts, most);
  }

  private static int lengthWithFirstInFull(String matter, List<Account> some, int remaining) {
    return withFirstInFull(some)
        .map(Supplier::get)
        .mapToInt(digest -> around(matter, remaining) + digest.length())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static int around(String matter, int remaining) {
    return HEADING + matter.length() + (remaining == 0 ? 0 : REMAINING);
  }

  private static int lengthOf(String matter, List<Account> some, int remaining) {
    return around(matter, remaining) + of(matter, some, remaining).length();
  }

  private static Digest of(
      Values values, List<Account> all, boolean withKinds, boolean firstInFull) {
    Digest digest = new Digest();
    List<Account> accounts = firstInFull ? withoutFirst(all) : all;
    if (firstInFull) {
      digest.add(inFull(all.get(0).claims().get(0), digest));
    }
    Map<String, Map<String, Set<String>>> byLine = new LinkedHashMap<>();
    for (Account account : accounts) {
      String value = values.of(account);
      for (Citation voice : Voices.of(account)) {
        byLine
            .computeIfAbsent(
                withKinds ? head(voice.source().kind()) : value, line -> new LinkedHashMap<>())
            .computeIfAbsent(value, said -> new LinkedHashSet<>())
            .add(digest.mark(Speaker.of(voice)));
      }
    }
    byLine.forEach((line, marks) -> digest.add(line(withKinds ? line : "", marks)));
    return digest;
  }

  /** Whether the figure that a claim gives is to be read in its text in the same digits. */
  private static boolean saysItsValue(Claim claim) {
    return !(claim.statement().value() instanceof Value.Figure figure)
        || claim.text().contains(figure.digits());
  }

  /** A claim with who says so. */
  private static Digest.Line inFull(Claim claim, Digest digest) {
    String date = claim.date() == null ? "" : DateWording.of(claim.date());
    String mark = digest.mark(Speaker.of(claim.citations().get(0)));
    return new Digest.Line(claim.text().contains(date) ? "" : date, "", claim.text() + " " + mark);
  }

  /** The accounts without the claim that is told in full. */
  private static List<Account> withoutFirst(List<Account> accounts) {
    Account first = accounts.get(0);
    String told = speaker(first.claims().get(0));
    List<Claim> others =
        first.claims().stream().skip(1).filter(claim -> !speaker(claim).equals(told)).toList();
    Stream<Account> rest =
        others.isEmpty() ? Stream.of() : Stream.of(new Account(first.value(), others));
    return Stream.concat(rest, accounts.stream().skip(1)).toList();
  }

  private static String speaker(Claim claim) {
    return Speaker.of(claim.citations().get(0)).name();
  }

  private static Digest.Line line(String head, Map<String, Set<String>> values) {
    String text =
        values.entrySet().stream()
            .map(value -> value.getKey() + " " + String.join(" ", value.getValue()))
            .collect(Collectors.joining("; "));
    return new Digest.Line(head, "", text);
  }

  private static String head(SourceKind kind) {
    String wording = kind.inShort();
    return Character.toUpperCase(wording.charAt(0)) + wording.substring(1);
  }
}
