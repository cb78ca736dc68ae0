package org.annalist.question;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annalist.text.Word;

/**
 * Tells that a question asks for what happened in a time one after the other: "day by day", "in
 * order of time", "the sequence of events". Safe for several threads.
 */
final class InOrder {
  private static final Pattern ASKED =
      Pattern.compile(
          "\\b(?:(day|step|month|week|year|stage) by \\1|timeline|chronolog(?:y|ical|ically)"
              + "|in (?:(?:time|date|chronological|right|correct) )?(?:order|sequence)(?! to\\b)|order of time"
              + "|sequence of|succession of|course of events"
              + "|(?:main|chief|key|major|principal|most important|important|crucial|decisive) (?:events|developments|moments|dates))\\b");

  private static final Set<Intent> OF_MUCH = Set.of(Intent.WHAT, Intent.WHICH, Intent.LIST);

  private InOrder() {}

  /** Whether the words ask for it, and for no single fact: "for a chronology: on what day?" */
  static boolean isAskedFor(List<Word> words) {
    return isSaid(words)
        && (endsInUnits(words) || AskedFor.in(words).map(OF_MUCH::contains).orElse(true));
  }

  /** The end of "what happened, day by day" asks for no day. */
  private static boolean endsInUnits(List<Word> words) {
    int size = words.size();
    return size > 2
        && words.get(size - 2).folded().equals("by")
        && words.get(size - 3).folded().equals(words.get(size - 1).folded());
  }

  private static boolean isSaid(List<Word> words) {
    return ASKED.matcher(words.stream().map(Word::folded).collect(Collectors.joining(" "))).find();
  }
}
