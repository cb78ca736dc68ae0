package org.annalist.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.Names;
import org.annalist.text.Span;
import org.annalist.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entities that are named in an utterance, by every name and alias in every script. The
 * longest name wins, then the earlier one. Safe for several threads.
 */
public final class Gazetteer {
  /** Names beyond this many words are not looked for: nobody types a name as long as that. */
  private static final int LONGEST_RUN = 12;

  private final EntityStore entities;

  /**
   * Makes a gazetteer.
   *
   * @param entities the entities with their names
   */
  public Gazetteer(EntityStore entities) {
    this.entities = entities;
  }

  /**
   * Finds mentions.
   *
   * @param utterance the text
   * @param words its words in order
   * @return mentions that do not overlap, in the order of the words; each keeps all its candidates
   */
  public List<EntityMention> find(String utterance, List<Word> words) {
    Map<Run, String> keys = keys(words);
    Map<String, List<Entity>> named = entities.named(keys.values());
    List<EntityMention> mentions = new ArrayList<>();
    int next = 0;
    while (next < words.size()) {
      Run longest = longestNamed(next, words.size(), keys, named);
      if (longest == null) {
        next++;
      } else {
        mentions.add(mention(utterance, words, longest, named.get(keys.get(longest))));
        next = longest.end();
      }
    }
    return mentions;
  }

  /** Words from start to before end. */
  private record Run(int start, int end) {}

  private Map<Run, String> keys(List<Word> words) {
    int longest = Math.min(LONGEST_RUN, entities.longestName() + 1);
    Map<Run, String> keys = new LinkedHashMap<>();
    for (int start = 0; start < words.size(); start++) {
      for (int end = start + 1; end <= Math.min(words.size(), start + longest); end++) {
        keys.put(new Run(start, end), Names.key(words.subList(start, end)));
      }
    }
    return keys;
  }

  private static @Nullable Run longestNamed(
      int start, int size, Map<Run, String> keys, Map<String, List<Entity>> named) {
    for (int end = size; end > start; end--) {
      Run run = new Run(start, end);
      String key = keys.get(run);
      if (key != null && named.containsKey(key)) {
        return run;
      }
    }
    return null;
  }

  private static EntityMention mention(
      String utterance, List<Word> words, Run run, @Nullable List<Entity> candidates) {
    Span span =
        new Span(words.get(run.start()).span().start(), words.get(run.end() - 1).span().end());
    return new EntityMention(span, span.of(utterance), candidates == null ? List.of() : candidates);
  }
}
