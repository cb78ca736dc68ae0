package org.annalist.channel.telegram.person;

import java.util.Optional;

/** Keeps which language a person chose. Implementations may be shared by threads. */
public interface LanguageStore {
  /**
   * Returns the choice of a person.
   *
   * @param user the person
   * @return a language tag, or empty where the person chose none
   */
  Optional<String> of(long user);

  /**
   * Remembers a choice in place of the one before.
   *
   * @param user the person
   * @param tag a language tag
   */
  void choose(long user, String tag);

  /**
   * Forgets the choice of a person.
   *
   * @param user the person
   */
  void forget(long user);
}
