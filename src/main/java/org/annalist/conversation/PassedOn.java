package org.annalist.conversation;

import java.util.Optional;

/** Leaves all but the answering to another dialogue. */
public abstract class PassedOn implements Dialogue {
  private final Dialogue dialogue;

  /**
   * Passes on what is asked of it.
   *
   * @param dialogue to this one
   */
  protected PassedOn(Dialogue dialogue) {
    this.dialogue = dialogue;
  }

  /** The dialogue that it is passed on to. */
  protected final Dialogue dialogue() {
    return dialogue;
  }

  @Override
  public final Optional<Turn> last(String conversation) {
    return dialogue.last(conversation);
  }

  @Override
  public final void resume(String conversation, Turn turn) {
    dialogue.resume(conversation, turn);
  }

  @Override
  public final void forget(String conversation) {
    dialogue.forget(conversation);
  }

  @Override
  public final void forgetAll(String part) {
    dialogue.forgetAll(part);
  }
}
