package org.annalist.knowledge.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annalist.knowledge.Problem.Place;
import org.annalist.text.Folding;

/**
 * Checks the words of properties and synonym groups, of which each stands once, and the
 * alternatives; no group is of one. Belongs to one thread.
 */
final class Phrases {
  private final Problems problems;
  private final Map<String, Place> firsts = new HashMap<>();

  Phrases(Problems problems) {
    this.problems = problems;
  }

  void check(Entries entries) {
    checkAlternatives(entries.alternatives());
    entries.properties().forEach(property -> checkOnce(property.texts("words")));
    for (YamlList group : entries.synonyms()) {
      checkOnce(group.texts());
      if (group.items().size() < 2) {
        problems.error(
            group.place(),
            "a synonym group needs two phrases or more",
            "Add what means the same, or take the group out.");
      }
    }
  }

  private void checkAlternatives(List<YamlList> groups) {
    Map<String, Place> words = new HashMap<>();
    for (YamlList group : groups) {
      if (group.items().size() < 2) {
        problems.error(
            group.place(),
            "alternatives need a word and at least one other",
            "Add what people may say instead, or take the list out.");
        continue;
      }
      YamlText word = group.texts().get(0);
      Place first = words.putIfAbsent(Folding.fold(word.text()), word.place());
      if (first != null) {
        problems.error(
            word.place(),
            "the alternatives of \"" + word.text() + "\" stand already at " + first,
            "Put the two lists together.");
      }
    }
  }

  private void checkOnce(List<YamlText> phrases) {
    for (YamlText phrase : phrases) {
      Place first = firsts.putIfAbsent(Folding.fold(phrase.text()), phrase.place());
      if (first != null) {
        problems.error(
            phrase.place(),
            "the phrase \"" + phrase.text() + "\" stands already at " + first,
            "Keep it in one property or synonym group only.");
      }
    }
  }
}
