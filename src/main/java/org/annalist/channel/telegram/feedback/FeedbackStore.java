package org.annalist.channel.telegram.feedback;

import java.util.Optional;

/**
 * Keeps who agreed to report what was not right, and for the time of a conversation what was asked
 * and answered. Implementations may be shared by threads.
 */
public interface FeedbackStore {
  /**
   * Notes that a person agrees.
   *
   * @param person Telegram's id of the person
   */
  void agree(long person);

  /**
   * Tells whether a person agrees.
   *
   * @param person Telegram's id of the person
   * @return false until the person has said so
   */
  boolean agrees(long person);

  /**
   * Keeps an answer for as long as a conversation is remembered.
   *
   * @param person Telegram's id of the person who asked
   * @param given the answer
   * @return the key under which it is kept, eight letters and digits
   */
  String keep(long person, Given given);

  /**
   * Takes out an answer to be judged, once.
   *
   * @param person Telegram's id of the person who judges it
   * @param key the key of the answer
   * @return empty where it is kept no more, or was not the person's
   */
  Optional<Given> take(long person, String key);

  /**
   * Tells whether an answer is kept of somebody else.
   *
   * @param person Telegram's id of the person
   * @param key the key of the answer
   * @return false where it is the person's, or kept no more
   */
  boolean isOfAnother(long person, String key);

  /**
   * Forgets a person: the agreement, and all that is kept of answers.
   *
   * @param person Telegram's id of the person
   */
  void forget(long person);
}
