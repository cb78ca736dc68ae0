package org.annalist.conversation;

import java.util.Optional;
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
   * Returns what was said last in a conversation.
   *
   * @param conversation the id of the conversation
   * @return empty when nothing was, or it is too long ago
   */
  Optional<Turn> last(String conversation);

  /**
   * Goes back to something that was said before, here or elsewhere: what comes next leans on it.
   *
   * @param conversation the id of the conversation
   * @param turn what was said
   */
  void resume(String conversation, Turn turn);

  /**
   * Goes back to how a conversation stood at some time before.
   *
   * @param conversation the id of the conversation
   * @param turn what had been said last, empty for nothing
   */
  default void goBack(String conversation, Optional<Turn> turn) {
    turn.ifPresentOrElse(said -> resume(conversation, said), () -> forget(conversation));
  }

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
