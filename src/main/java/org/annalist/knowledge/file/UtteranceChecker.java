package org.annalist.knowledge.file;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annalist.knowledge.Problem.Place;
import org.annalist.text.Folding;

/**
 * Checks utterances one after another: their masks, and that none stands twice. Spellings that
 * differ in diacritics may stand together in one intent, since people type both, but not in two.
 * Belongs to one thread.
 */
final class UtteranceChecker {
  private static final List<String> MASKS =
      List.of("person", "place", "organisation", "document", "event", "date", "number");
  private static final Pattern BRACE = Pattern.compile("\\{([^{}]*)\\}|[{}]");

  private final Problems problems;
  private final Map<String, Place> spellings = new HashMap<>();
  private final Map<String, Place> firsts = new HashMap<>();

  UtteranceChecker(Problems problems) {
    this.problems = problems;
  }

  void check(Training.Utterance utterance) {
    checkMasks(utterance);
    String spelling = utterance.text().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    Place sameSpelling = spellings.putIfAbsent(spelling, utterance.place());
    Place first = firsts.putIfAbsent(Folding.fold(spelling), utterance.place());
    if (sameSpelling != null) {
      reportTwice(utterance, sameSpelling);
    } else if (first != null && !first.file().equals(utterance.place().file())) {
      reportTwice(utterance, first);
    }
  }

  private void reportTwice(Training.Utterance utterance, Place first) {
    problems.error(
        utterance.place(),
        "\"" + utterance.text() + "\" stands already at " + first,
        "Keep one of the two: an utterance teaches one intent.");
  }

  private void checkMasks(Training.Utterance utterance) {
    Matcher brace = BRACE.matcher(utterance.text());
    while (brace.find()) {
      String mask = brace.group(1);
      Place place = placeIn(utterance, brace.start());
      if (mask == null) {
        problems.error(
            place,
            "this brace does not belong to a mask",
            "Write a mask such as {person}, or take the brace out.");
      } else if (!MASKS.contains(mask)) {
        problems.error(
            place,
            "{" + mask + "}: there is no such mask",
            Nearest.question(mask, MASKS) + "The masks are {" + String.join("}, {", MASKS) + "}.");
      }
    }
  }

  private static Place placeIn(Training.Utterance utterance, int offset) {
    Place start = utterance.place();
    int column = start.column() + utterance.text().codePointCount(0, offset);
    return new Place(start.file(), start.line(), column);
  }
}
