package org.annalist.channel.telegram.quiz;

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

  private static final String BETWEEN = " — ";
  private static final String CUT = "…";

  private Explanation() {}

  /**
   * Explains a quiz.
   *
   * @param claim what it is made of
   * @return the fact, cut at a word where it is long, and its source with its section, in {@value
   *     Quiz#LONGEST_EXPLANATION} UTF-16 units; empty where the source has no name that fits
   */
  static Optional<String> of(Claim claim) {
    return source(claim.citations().get(0))
        .map(
            source -> {
              int room = Quiz.LONGEST_EXPLANATION - source.length() - BETWEEN.length();
              return cut(claim.text(), room) + BETWEEN + source;
            });
  }

  /** The publisher, with the title, the section and the host as far as there is room. */
  private static Optional<String> source(Citation citation) {
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
        .findFirst();
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
