package org.annalist.evaluation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.annalist.answer.Answer;
import org.annalist.answer.Status;
import org.annalist.channel.PlainText;

/**
 * Compares answers with what is expected of them. Safe for several threads.
 *
 * <p>An answer is right when it asserts something, its text holds all that is expected and nothing
 * that is rejected, it names a source with a title, and it is no longer than its kind allows. Where
 * a question cannot be answered, the answer is right when it asserts nothing.
 */
final class Judge {
  private final PatternSearch search;

  Judge(Duration patience) {
    this.search = new PatternSearch(patience);
  }

  Verdict judge(Expectation expectation, Answer answer) {
    Status status = Status.of(answer);
    if (!expectation.isAnswerable()) {
      return status.asserts()
          ? new Verdict(Outcome.WRONG, List.of("asserts something, where nothing is known"))
          : new Verdict(Outcome.RIGHT, List.of());
    }
    if (!status.asserts()) {
      return new Verdict(Outcome.ABSTAINED, List.of("asserts nothing: " + status.id()));
    }
    List<String> findings = findings(expectation, answer);
    return new Verdict(findings.isEmpty() ? Outcome.RIGHT : Outcome.WRONG, findings);
  }

  private List<String> findings(Expectation expectation, Answer answer) {
    String text = PlainText.of(answer);
    List<String> findings = new ArrayList<>();
    for (Pattern expected : expectation.expected()) {
      compare(expected, text, PatternSearch.Finding.FOUND, "does not hold ", findings);
    }
    for (Pattern rejected : expectation.rejected()) {
      compare(rejected, text, PatternSearch.Finding.ABSENT, "must not hold ", findings);
    }
    if (!namesSource(answer)) {
      findings.add("names no source with a title");
    }
    int length = text.codePointCount(0, text.length());
    int longest = expectation.kind().longest();
    if (length > longest) {
      findings.add("has " + length + " characters, more than " + longest);
    }
    return findings;
  }

  private void compare(
      Pattern pattern,
      String text,
      PatternSearch.Finding wanted,
      String otherwise,
      List<String> findings) {
    PatternSearch.Finding found = search.search(pattern, text);
    if (found == PatternSearch.Finding.GAVE_UP) {
      findings.add("cannot be judged: the search took too long for " + pattern);
    } else if (found != wanted) {
      findings.add(otherwise + pattern);
    }
  }

  private static boolean namesSource(Answer answer) {
    return answer.claims().stream()
        .flatMap(claim -> claim.citations().stream())
        .anyMatch(citation -> !citation.source().title().isBlank());
  }
}
