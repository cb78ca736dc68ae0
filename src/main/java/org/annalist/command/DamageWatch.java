package org.annalist.command;

import java.util.concurrent.atomic.AtomicBoolean;
import org.annalist.answer.Reply;
import org.annalist.conversation.Dialogue;
import org.annalist.conversation.PassedOn;
import org.annalist.knowledge.store.DamagedStoreException;

/** Notes where an answer fails because the compiled knowledge is damaged. Shared by threads. */
final class DamageWatch extends PassedOn {
  private final AtomicBoolean isDamaged;

  /**
   * Watches a dialogue.
   *
   * @param isDamaged is set when damage is met
   */
  DamageWatch(Dialogue dialogue, AtomicBoolean isDamaged) {
    super(dialogue);
    this.isDamaged = isDamaged;
  }

  @Override
  public Reply reply(String conversation, String utterance) {
    try {
      return dialogue().reply(conversation, utterance);
    } catch (DamagedStoreException e) {
      isDamaged.set(true);
      throw e;
    }
  }
}
