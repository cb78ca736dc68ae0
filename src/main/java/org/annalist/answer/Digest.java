package org.annalist.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.account.Account;
import org.annalist.account.AccountChoice;
import org.annalist.account.Dispute;
import org.annalist.account.Values;
import org.annalist.account.Voices;
import org.annalist.knowledge.Citation;
import org.annalist.knowledge.SourceKind;

/**
 * What a reply says where there is much to say: short lines with marks, and each speaker once. It
 * is worked out here, and not by a channel, so that a choice of what to show can tell what fits.
 * Not for use by several threads.
 */
public final class Digest {
  /** What stands around a line: a bullet, a colon behind its head, a line break. */
  private static final int AROUND_LINE = 3;

  private static final int COLON = 2;

  /** What stands around a speaker: a mark, and a line break. */
  private static final int AROUND_SPEAKER = 6;

  /** Brackets around a host. */
  private static final int HOST = 3;

  /** What stands around the name of a matter. */
  private static final int ACCOUNTS_DIFFER = 22;

  /** A fact with its accounts and their sources fits one screen of a phone. */
  static final int SCREEN = 700;

  /** "Accounts differ on" with a line break on either side, and how many are left. */
  private static final int HEADING = 24;

  private static final int REMAINING = 46;

  private final List<Line> lines = new ArrayList<>();
  private final Map<String, Speaker> speakers = new LinkedHashMap<>();
  private final Map<String, String> marks = new HashMap<>();

  private Digest() {}

  /**
   * A line.
   *
   * @param head what it begins with: a date, or a kind of source; may be empty
   * @param matter what sources differ on in this line, or an empty text
   * @param text what is said, with marks such as {@code [1]}
   */
  public record Line(String head, String matter, String text) {}

  /**
   * Makes a line for each kind of source.
   *
   * @param dispute accounts that differ
   * @return the accounts of one kind on one line, each value once
   */
  public static Digest of(Dispute dispute) {
    return of(dispute.matter(), dispute.accounts(), dispute.remaining());
  }

  /**
   * The accounts as they are put on one screen, by kinds of source, or else, where there is no room
   * to name these, a value a line: no account stands beside another as if one body gave both.
   */
  static Digest of(String matter, List<Account> accounts, int remaining) {
    int around = HEADING + matter.length() + (remaining == 0 ? 0 : REMAINING);
    Digest inFull = of(new Values(accounts, true), accounts, true);
    return Stream.<Supplier<Digest>>of(
            () -> inFull,
            () -> of(new Values(accounts, false), accounts, true),
            () -> of(new Values(accounts, false), accounts, false))
        .map(Supplier::get)
        .filter(digest -> around + digest.length() <= SCREEN)
        .findFirst()
        .orElse(inFull);
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

  private static int lengthOf(String matter, List<Account> some, int remaining) {
    return HEADING
        + matter.length()
        + of(matter, some, remaining).length()
        + (remaining == 0 ? 0 : REMAINING);
  }

  private static Digest of(Values values, List<Account> accounts, boolean withKinds) {
    Digest digest = new Digest();
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
    byLine.forEach((line, marks) -> digest.lines.add(line(withKinds ? line : "", marks)));
    return digest;
  }

  private static Line line(String head, Map<String, Set<String>> values) {
    String text =
        values.entrySet().stream()
            .map(value -> value.getKey() + " " + String.join(" ", value.getValue()))
            .collect(Collectors.joining("; "));
    return new Line(head, "", text);
  }

  private static String head(SourceKind kind) {
    String wording = kind.inShort();
    return Character.toUpperCase(wording.charAt(0)) + wording.substring(1);
  }

  /**
   * Makes a line for each entry.
   *
   * @param answer a list
   * @return the entries in their order, a dispute being one
   */
  public static Digest of(Answer.Answered answer) {
    return of(answer, new Entries());
  }

  /** The same with entries that may have been worked out before. */
  static Digest of(Answer.Answered answer, Entries known) {
    Digest digest = new Digest();
    known.of(answer).forEach(digest::add);
    return digest;
  }

  private void add(Entries.Entry entry) {
    String text =
        entry.said().stream()
            .map(said -> said.text() + marks(said.speakers()))
            .collect(Collectors.joining("; "));
    lines.add(new Line(entry.head(), entry.matter(), text + entry.end()));
  }

  /**
   * Returns the lines.
   *
   * @return at least one
   */
  public List<Line> lines() {
    return List.copyOf(lines);
  }

  /**
   * Returns who speaks, the first being number 1.
   *
   * @return each once
   */
  public List<Speaker> speakers() {
    return List.copyOf(speakers.values());
  }

  /** The length of all of it, about as a channel shows it, without links. */
  int length() {
    int said =
        lines.stream()
            .mapToInt(line -> around(line) + line.matter.length() + line.text.length())
            .sum();
    int named = speakers.keySet().stream().mapToInt(String::length).sum();
    return said + named + AROUND_SPEAKER * speakers.size();
  }

  private static int around(Line line) {
    return AROUND_LINE + (line.head.isEmpty() ? 0 : line.head.length() + COLON);
  }

  /** The length with the host of each link. */
  int lengthWithHosts() {
    int hosts =
        speakers.values().stream().map(Speaker::host).mapToInt(host -> host.length() + HOST).sum();
    return length() + hosts + (int) (disputes() * ACCOUNTS_DIFFER);
  }

  /** How many lines there are with the name of what sources differ on. */
  private long disputes() {
    return lines.stream().filter(line -> !line.matter.isEmpty()).count();
  }

  private String marks(List<Speaker> named) {
    return named.stream()
        .map(speaker -> " " + mark(speaker))
        .distinct()
        .collect(Collectors.joining());
  }

  private String mark(Speaker speaker) {
    speakers.putIfAbsent(speaker.name(), speaker);
    return marks.computeIfAbsent(speaker.name(), name -> "[" + speakers.size() + "]");
  }
}
