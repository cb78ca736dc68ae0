package org.annalist.channel.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.annalist.setting.SettingFinding;

/** What a check of the settings found, as one line of JSON. Safe for several threads. */
public final class ConfigurationJson {
  private ConfigurationJson() {}

  /**
   * Writes what was found.
   *
   * @param findings errors and warnings
   * @return one line without a line break: {@code valid}, which is false where there is an error,
   *     and {@code problems}, each with {@code severity} (error or warning), {@code place}, {@code
   *     finding}, {@code expected} and {@code mend}
   */
  public static String of(List<SettingFinding> findings) {
    ObjectNode json = Json.object();
    json.put("valid", findings.stream().noneMatch(SettingFinding::isError));
    ArrayNode problems = json.putArray("problems");
    for (SettingFinding finding : findings) {
      problems
          .addObject()
          .put("severity", finding.isError() ? "error" : "warning")
          .put("place", finding.problem().place())
          .put("finding", finding.problem().finding())
          .put("expected", finding.problem().expected())
          .put("mend", finding.problem().hint());
    }
    return json.toString();
  }
}
