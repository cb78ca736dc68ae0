package org.annalist.channel.telegram.quiz;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annalist.channel.WebLink;
import org.annalist.knowledge.Citation;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Source;

/** What stands under the answer of a quiz: the fact, and who says so where. */
final class Explanation {
  private static final LeftOut LEFT_OUT = LeftOut.always();

  /** The source leaves room for the fact. */
  private static final int LONGEST_SOURCE = 120;

  /** So much of the fact is worth more than the host of the source. */
  private static final int LEAST_OF_FACT = 100;

  private static final String BETWEEN = " — ";
  private static final String CUT = "…";

  private Explanation() {}

  /**
   * Explains a quiz.
   *
   * @param claim what it is made of
   * @param answer the right answer in words
   * @return the fact, cut at a word where it is long, but with the answer in it or before it, and
   *     its source with its section, in {@value Quiz#LONGEST_EXPLANATION} UTF-16 units; empty where
   *     the source has no name that fits
   */
  static Optional<String> of(Claim claim, String answer) {
    int wanted = Math.min(claim.text().length(), LEAST_OF_FACT);
    List<String> sources = sources(claim.citations().get(0));
    return sources.stream()
        .filter(source -> room(source) >= wanted)
        .findFirst()
        .or(() -> sources.stream().min(Comparator.comparingInt(String::length)))
        .map(source -> fact(claim.text(), answer, room(source)) + BETWEEN + source);
  }

  private static int room(String source) {
    return Quiz.LONGEST_EXPLANATION - source.length() - BETWEEN.length();
  }

  private static String fact(String text, String answer, int room) {
    String cut = cut(text, room);
    String before = answer + ": ";
    return cut.equals(text) || cut.contains(answer)
        ? cut
        : before + cut(text, room - before.length());
  }

  /** The publisher, with the title, the section and the host, then ever less of these. */
  private static List<String> sources(Citation citation) {
    Source source = citation.source();
    String publisher = source.publisher();
    String title = plain(source.title(), source, ", “", "”");
    String section = plain(citation.locator().replace("\"", ""), source, ", ", "");
    String host = WebLink.of(source.url()).map(url -> " (" + url.getHost() + ")").orElse("");
    return Stream.of(
            publisher + title + section + host,
            publisher + section + host,
            publisher + section,
            publisher + host,
            publisher)
        .filter(text -> text.length() <= LONGEST_SOURCE)
        .toList();
  }

  /** A heading may take a side, and one in another language cannot be looked through for that. */
  private static String plain(String heading, Source source, String before, String after) {
    boolean isPlain = source.language().equals("en") && !LEFT_OUT.standsIn(heading);
    return isPlain ? before + heading + after : "";
  }

  private static String cut(String text, int room) {
    if (text.length() <= room) {
      return text;
    }
    int end = text.lastIndexOf(' ', room - CUT.length());
    String begun = text.substring(0, Math.max(end, 0));
    return begun.replaceFirst("[\\p{P}\\s]+$", "") + CUT;
  }
}
