package org.annalist.knowledge;

import java.util.List;

/**
 * All that one knowledge directory holds, checked: every id that is named exists.
 *
 * @param sources the documents cited
 * @param entities what the claims are about
 * @param claims what is known
 * @param matters on what sources differ
 * @param vocabulary the words that claims and questions share
 */
public record Knowledge(
    List<Source> sources,
    List<Entity> entities,
    Claims claims,
    List<Matter> matters,
    Vocabulary vocabulary) {
  /** Copies the lists. */
  public Knowledge {
    sources = List.copyOf(sources);
    entities = List.copyOf(entities);
    matters = List.copyOf(matters);
  }

  /**
   * The words that claims and questions share.
   *
   * @param properties what claims can say of their subjects
   * @param synonyms words that mean the same
   * @param alternatives words that may mean the same
   */
  public record Vocabulary(
      List<Property> properties, List<SynonymGroup> synonyms, List<Alternatives> alternatives) {
    /** Copies the lists. */
    public Vocabulary {
      properties = List.copyOf(properties);
      synonyms = List.copyOf(synonyms);
      alternatives = List.copyOf(alternatives);
    }

    /**
     * Returns the alternatives of several words, which texts are searched for as one.
     *
     * @return in the order of the files
     */
    public List<String> phrases() {
      return alternatives.stream()
          .flatMap(group -> group.others().stream())
          .filter(other -> other.strip().contains(" "))
          .toList();
    }
  }
}
