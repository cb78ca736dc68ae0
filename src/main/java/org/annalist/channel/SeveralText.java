package org.annalist.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.answer.Answer;
import org.annalist.answer.Digest;
import org.annalist.answer.Speaker;
import org.annalist.date.DateWording;
import org.annalist.knowledge.Claim;

/** Puts the answers to several things into one plain text, with one list of citations. */
final class SeveralText {
  private static final Words WORDS = Words.ENGLISH;

  private SeveralText() {}

  /** With the citations in full where that is short enough. */
  static String of(Answer.Several answer, int taken) {
    String inFull = isPlain(answer) ? inFull(answer, taken) : "";
    return inFull.isEmpty() || inFull.length() > CitedText.SHORT - taken ? inShort(answer) : inFull;
  }

  /** Claims only, on none of which sources differ. */
  private static boolean isPlain(Answer.Several answer) {
    return answer.parts().stream()
        .allMatch(part -> part instanceof Answer.Answered facts && facts.disputes().isEmpty());
  }

  private static String inFull(Answer.Several answer, int taken) {
    CitedText cited = new CitedText(taken);
    List<String> lines = new ArrayList<>();
    answer.claims().forEach(claim -> lines.add(dated(claim) + cited.marks(claim)));
    lines.addAll(unanswered(answer));
    return cited.withCitations(lines, CitedText.SHORT);
  }

  private static String dated(Claim claim) {
    String date = claim.date() == null ? "" : DateWording.of(claim.date());
    return claim.text().contains(date) ? claim.text() : date + ": " + claim.text();
  }

  private static String inShort(Answer.Several answer) {
    Digest digest = Digest.of(answer);
    Stream<String> said = digest.lines().stream().map(DigestText::withMatter);
    return Stream.concat(said, unanswered(answer).stream()).collect(Collectors.joining("\n"))
        + "\n\n"
        + DigestText.speakerLines(digest, Speaker::name);
  }

  private static List<String> unanswered(Answer.Several answer) {
    return answer.unanswered().stream()
        .map(question -> WORDS.say(Phrase.NOTHING_ON_PART, question))
        .toList();
  }
}
