package org.annalist.knowledge.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.annalist.knowledge.Problem.Place;
import org.annalist.text.Folding;

/** Checks that the parts of one claim fit together. Belongs to one thread. */
final class ClaimChecker {
  private final Problems problems;

  ClaimChecker(Problems problems) {
    this.problems = problems;
  }

  void check(YamlEntry claim) {
    Optional<YamlText> figure = claim.text("value").filter(Figures::isMeant);
    if (figure.isEmpty()) {
      claim.text("bound").ifPresent(bound -> reportWithoutNumber("bound", bound));
      claim.text("counts").ifPresent(counts -> reportWithoutNumber("counts", counts));
    } else if (!claim.fields().containsKey("counts")) {
      reportWithoutCounts(figure.get());
    }
    checkAsks(claim);
  }

  private void reportWithoutNumber(String key, YamlText text) {
    problems.error(
        text.place(),
        key + " " + text.text() + ": there is no number that it could belong to",
        "Write the number as value, without quotes, or take " + key + " out.");
  }

  private void reportWithoutCounts(YamlText figure) {
    problems.error(
        figure.place(),
        "value " + figure.text() + ": a number needs what it counts",
        "Add counts: such as civilians killed; or put the value in quotes if it is words.");
  }

  private void checkAsks(YamlEntry claim) {
    Map<String, Place> firsts = new HashMap<>();
    for (YamlText question : claim.texts("asks")) {
      Place first = firsts.putIfAbsent(Folding.fold(question.text()), question.place());
      if (first != null) {
        problems.error(
            question.place(),
            "the question \"" + question.text() + "\" stands already on line " + first.line(),
            "Keep one of the two.");
      }
    }
  }
}
