package org.annalist.question;

import java.util.List;
import org.annalist.knowledge.Entity;
import org.annalist.text.Span;

/**
 * Words in an utterance that name an entity.
 *
 * @param span where they stand
 * @param text the words as typed
 * @param candidates every entity that they may name, the most probable first; at least one
 */
public record EntityMention(Span span, String text, List<Entity> candidates) {
  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException when there is no candidate
   */
  public EntityMention {
    candidates = List.copyOf(candidates);
    if (candidates.isEmpty()) {
      throw new IllegalArgumentException("no entity for " + text);
    }
  }

  /**
   * Returns the entity that the words most probably name.
   *
   * @return the first candidate
   */
  public Entity entity() {
    return candidates.get(0);
  }
}
