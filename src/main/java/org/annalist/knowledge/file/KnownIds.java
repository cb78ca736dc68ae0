package org.annalist.knowledge.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The ids that entries of one kind have. Safe for several threads. */
final class KnownIds {
  /** To look for the nearest of many ids, again and again, would take minutes. */
  private static final int MOST_QUESTIONS = 1_000;

  private final String noun;
  private final Set<String> known;
  private final Map<String, String> questions = new HashMap<>();

  /**
   * Makes a set of ids.
   *
   * @param noun what they are ids of
   * @param known the ids
   * @param others further ids that pass for known
   */
  KnownIds(String noun, Set<String> known, Set<String> others) {
    this.noun = noun;
    this.known = new HashSet<>(others);
    this.known.addAll(known);
  }

  static Set<String> of(List<YamlEntry> entries) {
    return entries.stream()
        .flatMap(entry -> entry.text("id").stream())
        .map(YamlText::text)
        .collect(Collectors.toSet());
  }

  /** Reports an id that a key names and that nothing has. */
  void check(String key, YamlText id, Problems problems) {
    if (!known.contains(id.text())) {
      problems.error(
          id.place(),
          key + " " + id.text() + ": no " + noun + " has this id",
          question(id.text()) + "Name another " + noun + ", or add one with this id.");
    }
  }

  private synchronized String question(String unknown) {
    return questions.size() < MOST_QUESTIONS
        ? questions.computeIfAbsent(unknown, id -> Nearest.question(id, known))
        : questions.getOrDefault(unknown, "");
  }
}
