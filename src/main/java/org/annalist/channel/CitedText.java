package org.annalist.channel;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annalist.answer.Answer;
import org.annalist.answer.Citations;
import org.annalist.knowledge.Citation;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Source;

/** Numbers the citations of a text, and puts them below it. For one text by one thread. */
final class CitedText {
  /** A fact with its sources fits one screen of a phone. */
  static final int SHORT = 700;

  /** A list with its sources fits one message of the narrowest channel. */
  private static final int LONG = 3900;

  /** So many claims are a fact; more are a list. */
  private static final int FEW = 3;

  private final Citations citations = new Citations();
  private final int taken;

  /**
   * Makes a text.
   *
   * @param taken how much of the room something else takes
   */
  CitedText(int taken) {
    this.taken = taken;
  }

  /** Leaves out the links where they would make the answer long. */
  String withCitations(List<String> lines, Answer answer) {
    return withCitations(lines, answer.claims().size() <= FEW ? SHORT : LONG);
  }

  String withCitations(List<String> lines, int most) {
    String text = String.join("\n", lines);
    List<Function<Citation, String>> shorterAndShorter =
        List.of(CitedText::withLink, CitedText::withoutLink, CitedText::kindAndPlace);
    return shorterAndShorter.stream()
        .map(wording -> text + "\n\n" + citationLines(wording))
        .filter(whole -> whole.length() <= most - taken)
        .findFirst()
        .orElseGet(() -> text + "\n\n" + citationLines(CitedText::publisherAndKind));
  }

  private String citationLines(Function<Citation, String> wording) {
    List<Citation> all = citations.inOrder();
    return IntStream.range(0, all.size())
        .mapToObj(i -> "[" + (i + 1) + "] " + wording.apply(all.get(i)))
        .collect(Collectors.joining("\n"));
  }

  private static String withLink(Citation citation) {
    String link = WebLink.of(citation.source().url()).map(url -> " " + url).orElse("");
    return withoutLink(citation) + link;
  }

  private static String withoutLink(Citation citation) {
    Source source = citation.source();
    return source.publisher()
        + " ("
        + source.kind().wording()
        + "): "
        + source.title()
        + ", "
        + citation.locator()
        + reported(citation);
  }

  private static String kindAndPlace(Citation citation) {
    return publisherAndKind(citation) + ", " + citation.locator();
  }

  private static String publisherAndKind(Citation citation) {
    Source source = citation.source();
    return source.publisher() + " (" + source.kind().wording() + ")" + reported(citation);
  }

  private static String reported(Citation citation) {
    return citation.asserter() == null ? "" : ", reporting " + citation.asserter();
  }

  /** The marks of the citations of a claim. */
  String marks(Claim claim) {
    return citations.numbersOf(claim).stream().map(CitedText::mark).collect(Collectors.joining());
  }

  private static String mark(int number) {
    return " [" + number + "]";
  }

  /** The mark of the first citation of a claim. */
  String firstMark(Claim claim) {
    return mark(citations.firstNumberOf(claim));
  }

  /** A text with its citations and their links, however long. */
  String withLinks(List<String> lines) {
    return String.join("\n", lines) + "\n\n" + citationLines(CitedText::withLink);
  }

  /** The citations of some claims alone. */
  String citationsOf(List<Claim> claims) {
    claims.forEach(citations::numbersOf);
    return citationLines(CitedText::withLink);
  }
}
