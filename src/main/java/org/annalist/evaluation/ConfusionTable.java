package org.annalist.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.annalist.question.Intent;

/** Kinds expected against intents understood: a row for each kind, a column for each intent. */
final class ConfusionTable {
  private static final int FIRST_COLUMN = 14;
  private static final String NONE = "·";

  private ConfusionTable() {}

  static List<String> lines(Map<Kind, Map<Intent, Integer>> confusion) {
    SortedSet<Intent> intents = new TreeSet<>();
    confusion.values().forEach(row -> intents.addAll(row.keySet()));
    List<String> lines = new ArrayList<>();
    StringBuilder head = new StringBuilder(" ".repeat(FIRST_COLUMN));
    intents.forEach(intent -> head.append("  ").append(intent.id()));
    lines.add(head.toString());
    confusion.forEach((kind, row) -> lines.add(line(kind, row, intents)));
    return lines;
  }

  private static String line(Kind kind, Map<Intent, Integer> row, Collection<Intent> intents) {
    StringBuilder line = new StringBuilder(kind.label());
    line.append(" ".repeat(FIRST_COLUMN - line.length()));
    for (Intent intent : intents) {
      String count = row.containsKey(intent) ? row.get(intent).toString() : NONE;
      line.append("  ").append(" ".repeat(Math.max(0, intent.id().length() - count.length())));
      line.append(count);
    }
    return line.toString();
  }
}
