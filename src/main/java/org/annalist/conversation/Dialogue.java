package org.annalist.conversation;

import org.annalist.answer.Reply;

/** Answers utterances, each in its conversation. Implementations may be shared by threads. */
public interface Dialogue {
  /**
   * Answers an utterance.
   *
   * @param conversation the id of the conversation that it belongs to
   * @param utterance the message as typed, of any length and content
   * @return how it was understood, and the answer
   */
  Reply reply(String conversation, String utterance);

  /**
   * Forgets what was said in a conversation.
   *
   * @param conversation the id of the conversation
   */
  void forget(String conversation);

  /**
   * Forgets what was said in several conversations.
   *
   * @param part what the ids of these conversations have in them, such as a person's number
   */
  void forgetAll(String part);
}
