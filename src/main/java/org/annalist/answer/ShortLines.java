package org.annalist.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.annalist.account.Dispute;
import org.annalist.account.Headline;
import org.annalist.account.Values;
import org.annalist.account.Voices;
import org.annalist.date.DateWording;
import org.annalist.knowledge.Citation;
import org.annalist.knowledge.Claim;

/**
 * What the items of lists say in short, each worked out once: several lists of the same items are
 * tried to see which fits. For one use by one thread.
 */
final class ShortLines {
  /**
   * A claim has so many marks at most: one more than one source is enough to see that they agree.
   */
  private static final int MOST_MARKS = 2;

  private final Map<Claim, ShortLine> ofClaims = new HashMap<>();
  private final Map<Dispute, ShortLine> ofDisputes = new HashMap<>();

  /**
   * What an item says, the marks of the speakers left out.
   *
   * @param head its date; may be empty
   * @param matter what sources differ on in it, or an empty text
   * @param said what is said, and by whom
   * @param end what stands at its end
   */
  record ShortLine(String head, String matter, List<Said> said, String end) {}

  /**
   * What some say.
   *
   * @param text the words
   * @param speakers at least one
   */
  record Said(String text, List<Speaker> speakers) {}

  /** The lines of a list in their order; a dispute is one, at its first claim. */
  List<ShortLine> of(Answer.Answered list) {
    Map<Claim, Dispute> disputes = new HashMap<>();
    list.disputes().forEach(one -> one.claims().forEach(claim -> disputes.putIfAbsent(claim, one)));
    List<ShortLine> lines = new ArrayList<>();
    for (Claim claim : list.claims()) {
      Dispute dispute = disputes.get(claim);
      if (dispute == null) {
        lines.add(ofClaims.computeIfAbsent(claim, ShortLines::line));
      } else if (dispute.claims().get(0).equals(claim)) {
        lines.add(ofDisputes.computeIfAbsent(dispute, ShortLines::line));
      }
    }
    return lines;
  }

  private static ShortLine line(Claim claim) {
    return line(date(claim), Headline.of(claim), claim);
  }

  private static ShortLine line(String head, String text, Claim claim) {
    List<Speaker> speakers =
        firstOfDifferent(claim.citations()).stream().map(Speaker::publisherOf).toList();
    return new ShortLine(head, "", List.of(new Said(text, speakers)), "");
  }

  /** A claim in all its words, after its date where they do not say it. */
  static ShortLine inFull(Claim claim) {
    String date = date(claim);
    return line(claim.text().contains(date) ? "" : date, claim.text(), claim);
  }

  /** What sources differ on, without a date. */
  static ShortLine undated(Dispute dispute) {
    ShortLine dated = line(dispute);
    return new ShortLine("", dated.matter, dated.said, dated.end);
  }

  private static ShortLine line(Dispute dispute) {
    Values wording = new Values(dispute.accounts(), true);
    List<Said> values =
        dispute.accounts().stream()
            .map(account -> new Said(wording.of(account), speakers(Voices.of(account))))
            .toList();
    String rest = dispute.remaining() == 0 ? "" : "; and " + dispute.remaining() + " more";
    return new ShortLine(date(dispute.claims().get(0)), dispute.matter(), values, rest + ".");
  }

  private static List<Speaker> speakers(List<Citation> voices) {
    return voices.stream().map(Speaker::of).toList();
  }

  /** The first citation, and the next of another publisher, best of another kind. */
  private static List<Citation> firstOfDifferent(List<Citation> citations) {
    Citation first = citations.get(0);
    Stream<Citation> others =
        citations.stream()
            .filter(other -> !other.source().publisher().equals(first.source().publisher()))
            .sorted(
                (a, b) ->
                    Boolean.compare(
                        a.source().kind() == first.source().kind(),
                        b.source().kind() == first.source().kind()));
    return Stream.concat(Stream.of(first), others).limit(MOST_MARKS).toList();
  }

  private static String date(Claim claim) {
    return claim.date() == null ? "" : DateWording.of(claim.date());
  }
}
