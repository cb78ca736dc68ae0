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
 * @param mended true where they name it only with their spelling mended
 */
public record EntityMention(Span span, String text, List<Entity> candidates, boolean mended) {
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

  /** Words that name an entity as they are typed. */
  public EntityMention(Span span, String text, List<Entity> candidates) {
    this(span, text, candidates, false);
  }

  /**
   * The same words, said to name something only with their spelling mended.
   *
   * @return a mention that says so
   */
  EntityMention asMended() {
    return new EntityMention(span, text, candidates, true);
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
