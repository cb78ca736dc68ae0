package org.annalist.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.annalist.answer.Status;
import org.annalist.channel.PlainText;

/** A report as one JSON object, for scripts. */
public final class ReportJson {
  private ReportJson() {}

  /**
   * Writes a report.
   *
   * @param report the report
   * @param withMisses whether to add every miss
   * @return one line without a line break
   */
  public static String of(Report report, boolean withMisses) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    add(json, report.inAll());
    json.put("percent", rounded(report.percentRight(), 10));
    put(json.putObject("unanswerable"), "asserted", report.asserted());
    ObjectNode kinds = json.putObject("kinds");
    report.byKind().forEach((kind, tally) -> add(kinds.putObject(kind.id()), tally));
    add(json.putObject("millis"), report.timing());
    ObjectNode confusion = json.putObject("confusion");
    report
        .confusion()
        .forEach(
            (kind, row) -> {
              ObjectNode understood = confusion.putObject(kind.label());
              row.forEach((intent, count) -> understood.put(intent.id(), count));
            });
    ArrayNode bands = json.putArray("confidence");
    report.bands().forEach(band -> add(bands.addObject(), band));
    if (withMisses) {
      ArrayNode misses = json.putArray("misses");
      report.misses().forEach(miss -> add(misses.addObject(), miss));
    }
    return json.toString();
  }

  private static void add(ObjectNode json, Tally tally) {
    json.put("right", tally.right());
    json.put("wrong", tally.wrong());
    json.put("abstained", tally.abstained());
    json.put("of", tally.share().whole());
  }

  private static void add(ObjectNode json, Timing timing) {
    json.put("median", rounded(timing.median(), 100));
    json.put("p99", rounded(timing.nearlyAll(), 100));
    json.put("worst", rounded(timing.worst(), 100));
  }

  private static void add(ObjectNode json, Band band) {
    json.put("from", band.from());
    json.put("to", band.to());
    put(json.putObject("intents"), "right", band.intents());
    put(json.putObject("answers"), "right", band.answers());
  }

  private static void put(ObjectNode json, String name, Share share) {
    json.put(name, share.part());
    json.put("of", share.whole());
  }

  private static void add(ObjectNode json, Judged miss) {
    Trial trial = miss.trial();
    json.put("file", trial.place().file().toString());
    json.put("line", trial.place().line());
    json.put("id", trial.id());
    json.put("kind", miss.kind().id());
    json.put("question", trial.question());
    json.put("outcome", miss.verdict().outcome().id());
    json.put("status", Status.of(miss.reply().answer()).id());
    add(json.putArray("findings"), miss.verdict().findings());
    add(json.putArray("explanation"), miss.explanation());
    json.put("answer", PlainText.of(miss.reply().answer()));
  }

  private static void add(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }

  private static double rounded(double number, int parts) {
    return (double) Math.round(number * parts) / parts;
  }
}
