package org.annalist.temporal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annalist.date.HistoricalDate;

/** Dates that are said to be approximate: about 1988. */
final class AboutRules {
  private static final Pattern EXACT = Pattern.compile("[0-9X-]+");

  private AboutRules() {}

  static List<DateRule> all() {
    return List.of(approximate(), timeOf(), about(), perhaps());
  }

  private static DateRule approximate() {
    return DateRule.named("approximate date")
        .reads("circa|ca|around|approximately|roughly|approx|~ .? the? {DATE}")
        .reads("c . {DATE}")
        .reads("somewhere|sometime|some around the? {DATE}")
        .as(match -> match.found("DATE").mayBePlace() ? Optional.empty() : qualified(match, "~"))
        .example("circa 1988", "1988~")
        .example("c. 1805", "1805~")
        .example("around 20 January 1990", "1990-01-20~")
        .rule();
  }

  private static DateRule timeOf() {
    return DateRule.named("the time of a date")
        .reads("around|about|at the time of the? {DATE}")
        .as(match -> qualified(match, "~"))
        .example("around the time of 20 January 1990", "1990-01-20~")
        .example("at the time of May 1992", "1992-05~")
        .rule();
  }

  private static DateRule about() {
    return DateRule.named("approximate date with \"about\"")
        .reads("about {DATE}")
        .as(match -> isTopic(match) ? Optional.empty() : qualified(match, "~"))
        .example("about May 1990", "1990-05~")
        .example("was it about 1988?", "1988~")
        .rule();
  }

  private static DateRule perhaps() {
    return DateRule.named("uncertain date")
        .reads("possibly|perhaps|probably in|on? the? {DATE}")
        .as(match -> qualified(match, "?"))
        .example("perhaps 1988", "1988?")
        .example("probably in May 1990", "1990-05?")
        .rule();
  }

  private static boolean isTopic(DateMatch match) {
    return DateWords.TOPIC.has(match.line().token(match.from() - 1));
  }

  private static Optional<DateReading> qualified(DateMatch match, String mark) {
    HistoricalDate date = match.date("DATE");
    if (!EdtfText.isClosed(date)) {
      return Optional.empty();
    }
    String[] ends = date.edtf().split("/", -1);
    for (int i = 0; i < ends.length; i++) {
      ends[i] = EXACT.matcher(ends[i]).matches() ? ends[i] + mark : ends[i];
    }
    return Optional.of(DateReading.of(String.join("/", ends)));
  }
}
