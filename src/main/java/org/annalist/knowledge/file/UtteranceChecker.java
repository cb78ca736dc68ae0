package org.annalist.knowledge.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annalist.knowledge.Problem.Place;
import org.annalist.text.Folding;

/**
 * Checks utterances one after another: their masks, and that none stands twice. Belongs to one
 * thread.
 */
final class UtteranceChecker {
  private static final List<String> MASKS =
      List.of("person", "place", "organisation", "document", "event", "date", "number");
  private static final Pattern BRACE = Pattern.compile("\\{([^{}]*)\\}|[{}]");

  private final Problems problems;
  private final Map<String, Place> firsts = new HashMap<>();

  UtteranceChecker(Problems problems) {
    this.problems = problems;
  }

  void check(Training.Utterance utterance) {
    checkMasks(utterance);
    Place first = firsts.putIfAbsent(folded(utterance), utterance.place());
    if (first != null) {
      problems.error(
          utterance.place(),
          "\"" + utterance.text() + "\" stands already at " + first,
          "Keep one of the two: an utterance teaches one intent.");
    }
  }

  private static String folded(Training.Utterance utterance) {
    return Folding.fold(utterance.text()).replaceAll("\\s+", " ");
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
