package org.annalist.channel.telegram;

import org.jspecify.annotations.Nullable;

/** Tells in which language the bot speaks to a person. May be called by several threads. */
@FunctionalInterface
public interface Languages {
  /** As the person's Telegram is set. */
  Languages TELEGRAM = (user, tag) -> tag;

  /**
   * Returns the language of a person.
   *
   * @param user the person
   * @param tag the language tag of the person's Telegram, or null where it is not known
   * @return a language tag, or null where none is known
   */
  @Nullable String of(long user, @Nullable String tag);
}
