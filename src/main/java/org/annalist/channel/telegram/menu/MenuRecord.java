package org.annalist.channel.telegram.menu;

/** Keeps what was last set with Telegram. Implementations may be shared by threads. */
public interface MenuRecord {
  /**
   * Tells whether something was last set to this.
   *
   * @param item what is set, such as the commands of one language
   * @param digest a digest of what it is set to
   * @return false when it was set to something else, or never
   */
  boolean isSet(String item, String digest);

  /**
   * Notes that something was set.
   *
   * @param item what is set
   * @param digest a digest of what it is set to
   */
  void set(String item, String digest);
}
