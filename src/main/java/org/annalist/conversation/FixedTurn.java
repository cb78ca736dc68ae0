package org.annalist.conversation;

import java.util.Optional;

/**
 * A conversation in which one thing has been said, or none, and which keeps nothing.
 *
 * @param turn what was said
 */
record FixedTurn(Optional<Turn> turn) implements ConversationStore {
  @Override
  public Optional<Turn> last(String conversation) {
    return turn;
  }

  @Override
  public void remember(String conversation, Turn turn) {}

  @Override
  public void forget(String conversation) {}

  @Override
  public void forgetAll(String part) {}
}
