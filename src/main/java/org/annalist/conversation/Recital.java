package org.annalist.conversation;

import java.util.List;
import org.annalist.answer.Picks;
import org.annalist.answer.Reply;
import org.annalist.knowledge.Claim;

/**
 * Answers that depend on nothing that was said before: the same each time for the same knowledge.
 * So an answer can be made again from a few bytes, such as a button has. Implementations may be
 * shared by threads.
 */
public interface Recital {
  /**
   * Answers an utterance as the first of a conversation, which is not remembered.
   *
   * @param utterance the message as typed
   * @param skip how many items of a list have been shown before
   * @return how it was understood, and the answer
   */
  Reply ask(String utterance, int skip);

  /**
   * Answers what is left of a question without its words.
   *
   * @param asked what was asked; ids that are not known are left out
   * @param skip how many items of a list have been shown before
   * @return the question, with an empty utterance, and the answer
   */
  Reply ask(Turn.Asked asked, int skip);

  /**
   * Answers a follow-up.
   *
   * @param said the claims that it follows, at least one
   * @param utterance the follow-up as typed
   * @return how it was understood, and the answer
   */
  Reply after(List<Claim> said, String utterance);

  /**
   * Finds what can be told of what an utterance asks for or names.
   *
   * @param utterance the message as typed
   * @return empty where nothing is known
   */
  Picks picks(String utterance);

  /**
   * Finds what can be told of what is left of a question without its words.
   *
   * @param asked what was asked; ids that are not known are left out
   * @return empty where nothing is known
   */
  Picks picks(Turn.Asked asked);

  /**
   * States claims, with the other accounts where sources differ.
   *
   * @param claims at least one
   * @return a question of nothing, and the answer
   */
  Reply stating(List<Claim> claims);

  /**
   * Remembers a reply in a conversation, so that what comes next can lean on it.
   *
   * @param conversation the id of the conversation
   * @param reply the reply
   * @param skipped how many items of its list had been shown before
   */
  void told(String conversation, Reply reply, int skipped);
}
