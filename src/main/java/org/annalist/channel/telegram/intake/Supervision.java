package org.annalist.channel.telegram.intake;

import java.util.function.Consumer;
import org.annalist.channel.telegram.api.BotException;
import org.annalist.channel.telegram.api.BotIdentity;
import org.annalist.channel.telegram.health.Vitals;
import org.annalist.channel.telegram.inbox.Inbox;
import org.annalist.channel.telegram.trouble.Backoff;
import org.annalist.channel.telegram.trouble.Faults;
import org.annalist.channel.telegram.trouble.StopSignal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes updates in, and starts that again where it breaks down. For one thread. */
public final class Supervision {
  private static final Logger LOG = LoggerFactory.getLogger(Supervision.class);

  private final Intake intake;
  private final Backoff backoff;
  private final StopSignal stop;
  private final Vitals vitals;

  public Supervision(Intake intake, Backoff backoff, StopSignal stop, Vitals vitals) {
    this.intake = intake;
    this.backoff = backoff;
    this.stop = stop;
    this.vitals = vitals;
  }

  /**
   * Takes updates in until the bot is stopped.
   *
   * @throws BotException when there is no use in going on
   */
  public void run(BotIdentity me, Consumer<Inbox.Entry> arrived) {
    for (int breakdowns = 1; !stop.isStopping(); breakdowns++) {
      try {
        intake.run(me, arrived);
        return;
      } catch (BotException e) {
        throw e;
      } catch (RuntimeException | Error e) { // a bot that takes nothing in is dead
        LOG.error("Taking messages broke down, and is started again", Faults.withoutMessages(e));
        vitals.restarted();
        vitals.inTrouble(e.getClass().getName());
        stop.pause(backoff.after(breakdowns));
      }
    }
  }
}
