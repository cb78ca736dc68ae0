package org.annalist.channel.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.annalist.answer.Reasoned;
import org.annalist.question.LanguageGuess;
import org.annalist.question.Question;

/** How a question is understood and answered, as one line of JSON. Safe for several threads. */
public final class ExplanationJson {
  private ExplanationJson() {}

  /**
   * Writes an explanation.
   *
   * @param question what was understood
   * @param reasoned the answer and how it came about
   * @return one line without a line break
   */
  public static String of(Question question, Reasoned reasoned) {
    ObjectNode json = Json.object();
    json.put("question", question.utterance());
    json.put("language", LanguageGuess.of(question.utterance()));
    QuestionJson.addTo(json, question);
    json.put("confidence", Math.round(question.classification().confidence() * 1000) / 1000.0);
    ArrayNode lookups = json.putArray("lookup");
    reasoned.lookups().forEach(lookups::add);
    ArrayNode reasons = json.putArray("reasons");
    reasoned.reasons().forEach(reasons::add);
    return json.toString();
  }
}
