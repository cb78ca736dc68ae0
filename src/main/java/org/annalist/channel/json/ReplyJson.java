package org.annalist.channel.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import org.annalist.answer.Reply;
import org.annalist.answer.Status;
import org.annalist.channel.PlainText;
import org.annalist.channel.WebLink;
import org.annalist.knowledge.Citation;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Source;

/** A reply as one line of JSON, for scripts. Safe for several threads. */
public final class ReplyJson {
  private ReplyJson() {}

  /**
   * Writes a reply.
   *
   * @param reply a question and its answer
   * @param nanoseconds how long it took
   * @return one line without a line break
   */
  public static String of(Reply reply, long nanoseconds) {
    ObjectNode json = Json.object();
    json.put("question", reply.question().utterance());
    json.put("status", Status.of(reply.answer()).id());
    QuestionJson.addTo(json, reply.question());
    json.put("answer", PlainText.of(reply));
    ArrayNode claims = json.putArray("claims");
    reply.answer().claims().forEach(claim -> add(claims.addObject(), claim));
    ArrayNode suggestions = json.putArray("suggestions");
    reply.answer().suggestions().forEach(suggestions::add);
    json.put("millis", Math.round(nanoseconds / 10_000.0) / 100.0);
    return json.toString();
  }

  private static void add(ObjectNode json, Claim claim) {
    json.put("id", claim.id());
    json.put("date", claim.date() == null ? null : claim.date().edtf());
    json.put("text", claim.text());
    ArrayNode sources = json.putArray("sources");
    claim.citations().forEach(citation -> add(sources.addObject(), citation));
  }

  private static void add(ObjectNode json, Citation citation) {
    Source source = citation.source();
    json.put("id", source.id());
    json.put("title", source.title());
    json.put("publisher", source.publisher());
    json.put("kind", source.kind().id());
    json.put("locator", citation.locator());
    json.put("url", WebLink.of(source.url()).map(URI::toString).orElse(null));
  }
}
