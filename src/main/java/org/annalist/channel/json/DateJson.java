package org.annalist.channel.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.annalist.date.DateWording;
import org.annalist.date.EdtfException;
import org.annalist.date.EdtfParser;
import org.annalist.date.HistoricalDate;

/** What a date means, as one line of JSON. Safe for several threads. */
public final class DateJson {
  private DateJson() {}

  /**
   * Writes what a date means, or why it is none.
   *
   * @param edtf a date as typed
   * @return one line without a line break
   */
  public static String of(String edtf) {
    ObjectNode json = Json.object();
    json.put("edtf", edtf);
    try {
      add(json, EdtfParser.parse(edtf));
    } catch (EdtfException e) {
      json.put("valid", false);
      json.putNull("level").putNull("start").putNull("end").putNull("text");
      json.put("error", e.getMessage());
    }
    return json.toString();
  }

  private static void add(ObjectNode json, HistoricalDate date) {
    json.put("valid", true);
    json.put("level", date.level());
    json.put("start", QuestionJson.day(date.days().first()));
    json.put("end", QuestionJson.day(date.days().last()));
    json.put("text", DateWording.of(date));
    json.putNull("error");
  }
}
