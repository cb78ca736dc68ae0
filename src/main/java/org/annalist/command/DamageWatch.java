package org.annalist.command;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.annalist.answer.Reply;
import org.annalist.conversation.Dialogue;
import org.annalist.conversation.Turn;
import org.annalist.knowledge.store.DamagedStoreException;

/** Notes where an answer fails because the compiled knowledge is damaged. Shared by threads. */
final class DamageWatch implements Dialogue {
  private final Dialogue dialogue;
  private final AtomicBoolean isDamaged;

  /**
   * Watches a dialogue.
   *
   * @param isDamaged is set when damage is met
   */
  DamageWatch(Dialogue dialogue, AtomicBoolean isDamaged) {
    this.dialogue = dialogue;
    this.isDamaged = isDamaged;
  }

  @Override
  public Reply reply(String conversation, String utterance) {
    try {
      return dialogue.reply(conversation, utterance);
    } catch (DamagedStoreException e) {
      isDamaged.set(true);
      throw e;
    }
  }

  @Override
  public Optional<Turn> last(String conversation) {
    return dialogue.last(conversation);
  }

  @Override
  public void resume(String conversation, Turn turn) {
    dialogue.resume(conversation, turn);
  }

  @Override
  public void forget(String conversation) {
    dialogue.forget(conversation);
  }

  @Override
  public void forgetAll(String part) {
    dialogue.forgetAll(part);
  }
}
