package org.annalist.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annalist.answer.Answer;
import org.annalist.answer.Digest;
import org.annalist.answer.Speaker;

/** Puts digests into plain text: a short line an entry, and each speaker once. */
final class DigestText {
  private DigestText() {}

  /** The accounts of one kind of source on one line, and each speaker once. */
  static String disputed(Answer.Disputed answer) {
    Digest digest = Digest.of(answer.dispute());
    List<String> lines =
        new ArrayList<>(
            List.of(Words.ENGLISH.say(Phrase.ACCOUNTS_DIFFER, answer.dispute().matter())));
    digest.lines().forEach(line -> lines.add("• " + headed(line.head(), line.text())));
    Remarks.addRest(lines, answer);
    return String.join("\n", lines) + "\n\n" + speakerLines(digest, Speaker::name);
  }

  /** A short line an entry, and each source once. */
  static String timeline(Answer.Answered answer) {
    Digest digest = Digest.of(answer);
    List<String> lines = new ArrayList<>();
    Remarks.addCount(lines, answer);
    digest.lines().forEach(line -> lines.add("• " + withMatter(line)));
    if (answer.remaining() > 0) {
      lines.add(Words.ENGLISH.say(Phrase.REMAINING, answer.remaining()));
    }
    Remarks.addDiffering(lines, answer);
    return String.join("\n", lines) + "\n\n" + speakerLines(digest, DigestText::withHost);
  }

  /** A line with what sources differ on in it. */
  static String withMatter(Digest.Line line) {
    String matter =
        line.matter().isEmpty()
            ? ""
            : Words.ENGLISH.say(Phrase.ACCOUNTS_DIFFER, line.matter()) + " ";
    return headed(line.head(), matter + line.text());
  }

  private static String headed(String head, String text) {
    return head.isEmpty() ? text : head + ": " + text;
  }

  static String speakerLines(Digest digest, Function<Speaker, String> wording) {
    List<Speaker> speakers = digest.speakers();
    return IntStream.range(0, speakers.size())
        .mapToObj(i -> "[" + (i + 1) + "] " + wording.apply(speakers.get(i)))
        .collect(Collectors.joining("\n"));
  }

  private static String withHost(Speaker speaker) {
    return speaker.host().isEmpty() ? speaker.name() : speaker.name() + " (" + speaker.host() + ")";
  }
}
