package org.annalist.conversation;

import java.util.Optional;

/**
 * Keeps the last turn of each conversation for a limited time. Implementations may be shared by
 * threads.
 */
public interface ConversationStore {
  /**
   * Returns the last turn of a conversation.
   *
   * @param conversation the id of the conversation, such as a chat and a person in it
   * @return empty when there was none, or it is too long ago
   */
  Optional<Turn> last(String conversation);

  /**
   * Remembers a turn in place of the one before.
   *
   * @param conversation the id of the conversation
   * @param turn the turn
   */
  void remember(String conversation, Turn turn);

  /**
   * Forgets a conversation.
   *
   * @param conversation the id of the conversation
   */
  void forget(String conversation);

  /**
   * Forgets several conversations.
   *
   * @param part what the ids of these conversations have in them
   */
  void forgetAll(String part);
}
