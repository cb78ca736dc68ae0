package org.annalist.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.annalist.account.Dispute;

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

  private final List<Line> lines = new ArrayList<>();
  private final Map<String, Speaker> speakers = new LinkedHashMap<>();
  private final Map<String, String> marks = new HashMap<>();

  Digest() {}

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
    return AccountsDigest.of(dispute.matter(), dispute.accounts(), dispute.remaining());
  }

  /**
   * Makes a line for each entry.
   *
   * @param answer a list
   * @return the entries in their order, a dispute being one
   */
  public static Digest of(Answer.Answered answer) {
    return of(answer, new ShortLines());
  }

  /**
   * Makes a line for each claim, and for what sources differ on.
   *
   * @param answer the answers to several things
   * @return the answers in their order, each speaker once for all
   */
  public static Digest of(Answer.Several answer) {
    Digest digest = new Digest();
    answer.parts().forEach(part -> part.accept(new PartLines(digest)));
    return digest;
  }

  /** The same with lines that may have been worked out before. */
  static Digest of(Answer.Answered answer, ShortLines known) {
    Digest digest = new Digest();
    known.of(answer).forEach(digest::add);
    return digest;
  }

  void add(Line line) {
    lines.add(line);
  }

  void add(ShortLines.ShortLine line) {
    String text =
        line.said().stream()
            .map(said -> said.text() + marks(said.speakers()))
            .collect(Collectors.joining("; "));
    add(new Line(line.head(), line.matter(), text + line.end()));
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
    return lengthWithMatters() + hosts;
  }

  /** The length with what stands around the names of matters. */
  int lengthWithMatters() {
    return length() + (int) (disputes() * ACCOUNTS_DIFFER);
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

  /** Numbers a speaker, who keeps the number. */
  String mark(Speaker speaker) {
    speakers.putIfAbsent(speaker.name(), speaker);
    return marks.computeIfAbsent(speaker.name(), name -> "[" + speakers.size() + "]");
  }
}
