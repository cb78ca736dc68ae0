package org.annalist.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.annalist.answer.Reasoned;
import org.annalist.knowledge.Entity;
import org.annalist.question.Classification;
import org.annalist.question.LanguageGuess;
import org.annalist.question.Question;

/**
 * Puts into lines how a question is understood, and why it is answered as it is. Each line is a
 * label, a colon and a text, such as {@code Intent: when (93 %), next what (4 %)}. Safe for several
 * threads.
 */
public final class ExplanationText {
  private ExplanationText() {}

  /**
   * Tells how a question is understood.
   *
   * @param question the question
   * @return its language, intent, names, dates and words
   */
  public static List<String> understanding(Question question) {
    List<String> lines = new ArrayList<>();
    lines.add("Language: " + LanguageGuess.of(question.utterance()));
    lines.add("Intent: " + wording(question.classification()));
    question
        .mentions()
        .forEach(
            mention ->
                lines.add(
                    "Name: "
                        + (mention.text().isEmpty() ? "(from before)" : mention.text())
                        + " = "
                        + mention.candidates().stream().map(Entity::id).toList()));
    question
        .dates()
        .forEach(
            date ->
                lines.add(
                    "Date: " + date.text() + " = " + date.date().edtf() + ", by: " + date.rule()));
    lines.add("Words: " + question.terms());
    return lines;
  }

  /**
   * Tells why an answer is what it is.
   *
   * @param reasoned the answer and how it came about
   * @return what was looked up, and the reasons
   */
  public static List<String> reasoning(Reasoned reasoned) {
    List<String> lines = new ArrayList<>();
    reasoned.lookups().forEach(lookup -> lines.add("Lookup: " + lookup));
    reasoned.reasons().forEach(reason -> lines.add("Why: " + reason));
    return lines;
  }

  private static String wording(Classification classification) {
    return String.format(
        Locale.ROOT,
        "%s (%.0f %%), next %s (%.0f %%)",
        classification.intent().id(),
        100 * classification.confidence(),
        classification.runnerUp().id(),
        100 * classification.runnerUpConfidence());
  }
}
