package org.annalist.knowledge;

import java.util.List;

/**
 * All that one knowledge directory holds, checked: every id that is named exists.
 *
 * @param sources the documents cited
 * @param entities what the claims are about
 * @param claims what is known
 * @param vocabulary the words that claims and questions share
 */
public record Knowledge(
    List<Source> sources, List<Entity> entities, List<Claim> claims, Vocabulary vocabulary) {
  /** Copies the lists. */
  public Knowledge {
    sources = List.copyOf(sources);
    entities = List.copyOf(entities);
    claims = List.copyOf(claims);
  }

  /**
   * The words that claims and questions share.
   *
   * @param properties what claims can say of their subjects
   * @param synonyms words that mean the same
   */
  public record Vocabulary(List<Property> properties, List<SynonymGroup> synonyms) {
    /** Copies the lists. */
    public Vocabulary {
      properties = List.copyOf(properties);
      synonyms = List.copyOf(synonyms);
    }
  }
}
