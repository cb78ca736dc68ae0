package org.annalist.knowledge.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds entities that are part of themselves, by way of others or straight. Belongs to one thread.
 */
final class PartOfCircles {
  private final Problems problems;

  PartOfCircles(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reports every circle.
   *
   * @param wholes what entities are part of, by the ids of these
   */
  void check(Map<String, YamlText> wholes) {
    Set<String> done = new HashSet<>();
    for (String start : wholes.keySet()) {
      List<String> path = new ArrayList<>();
      Set<String> onPath = new HashSet<>();
      String id = start;
      while (wholes.containsKey(id) && done.add(id)) {
        path.add(id);
        onPath.add(id);
        id = wholes.get(id).text();
      }
      YamlText whole = wholes.get(id);
      if (whole != null && onPath.contains(id)) {
        report(path.subList(path.indexOf(id), path.size()), whole);
      }
    }
  }

  private void report(List<String> circle, YamlText whole) {
    problems.error(
        whole.place(),
        "part-of goes in a circle: " + String.join(" → ", circle) + " → " + circle.get(0),
        "Take part-of out of one of them.");
  }
}
