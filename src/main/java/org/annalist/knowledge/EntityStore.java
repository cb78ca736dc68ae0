package org.annalist.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Entities to look up, by id and by name. Implementations may be shared by threads. */
public interface EntityStore {
  /**
   * Returns entities by their ids.
   *
   * @param ids ids of entities
   * @return the entities in the order of the ids; ids that there are none for are left out
   */
  List<Entity> entities(Collection<String> ids);

  /**
   * Finds what is called by names.
   *
   * @param names folded words joined by single spaces
   * @return for each name that is known, the entities that it may mean, in the order of the files
   */
  Map<String, List<Entity>> named(Collection<String> names);

  /**
   * Finds what is called by names that begin with some words.
   *
   * @param words folded words joined by single spaces, and a space behind the last
   * @return each such name, and the entities that it may mean, as {@link #named} gives them; of
   *     very many names, the first of the alphabet
   */
  Map<String, List<Entity>> beginningWith(String words);

  /**
   * Returns every name that something is called by.
   *
   * @return the names as {@link #named} takes them, each once
   */
  List<String> keys();

  /**
   * Returns how many words the longest name has.
   *
   * @return 1 or more
   */
  int longestName();

  /**
   * Returns every office that a person held.
   *
   * @return in the order of the files
   */
  List<OfficeHolder> officeHolders();

  /**
   * Who held an office.
   *
   * @param person the id of the person
   * @param office the office, with its days
   */
  record OfficeHolder(String person, Particulars.Office office) {}

  /**
   * Returns all entities, or of very many those that most is known of.
   *
   * @return some thousand at most, in the order of the files, each with no particulars but its
   *     number and its body
   */
  List<Entity> all();

  /**
   * Returns the documents that have a number.
   *
   * @return as {@link #all} gives them
   */
  List<Entity> numbered();

  /**
   * Finds entities by a word of the names that replies show.
   *
   * @param word a folded word
   * @return as {@link #all} gives them; of very many those that most is known of
   */
  List<Entity> withWord(String word);

  /**
   * Returns the particulars of an entity; the entities that the other methods give come without.
   *
   * @param id the id of the entity
   * @return {@link Particulars#NONE} where nothing is known, or there is no such entity
   */
  Particulars particulars(String id);
}
