package org.annalist.channel.telegram.lane;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.annalist.channel.telegram.api.PollUpdates;
import org.annalist.channel.telegram.inbox.Backlog;
import org.annalist.channel.telegram.inbox.Inbox;
import org.annalist.channel.telegram.inbox.OwnBacklog;
import org.annalist.channel.telegram.inbox.Pace;
import org.annalist.channel.telegram.inbox.SharedBacklog;

/**
 * Brings what is in the inbox to the lanes. However much waits, of each lane only a few numbers are
 * held in memory. May be shared by threads.
 */
public final class InboxLanes implements Consumer<Inbox.Entry> {
  /** So many questions of one chat are answered at once after a rest; then by the pace. */
  private static final int AT_ONCE = 10;

  /** Telegram asks for no more than one message a second to a chat, and puts up with some more. */
  private static final Duration PACE = Duration.ofMillis(500);

  private final Desk desk;
  private final long bot;
  private final ChatLanes lanes;
  private final Pace allowance;
  private final Acknowledging acknowledging;
  private final Map<String, Backlog> backlogs = new HashMap<>();

  /**
   * Brings it to lanes.
   *
   * @param clock tells how fast a chat asks where no other program answers it
   */
  public InboxLanes(Desk desk, long bot, ChatLanes lanes, Clock clock) {
    this.desk = desk;
    this.bot = bot;
    this.lanes = lanes;
    this.acknowledging = new Acknowledging(desk, lanes);
    this.allowance =
        desk.inbox()
            .sharing()
            .map(sharing -> sharing.pace(bot, AT_ONCE, PACE))
            .orElseGet(() -> new Allowance(AT_ONCE, PACE, () -> nanos(clock.instant())));
  }

  private static long nanos(Instant time) {
    return TimeUnit.SECONDS.toNanos(time.getEpochSecond()) + time.getNano();
  }

  @Override
  public synchronized void accept(Inbox.Entry entry) {
    Backlog backlog = backlogs.get(entry.lane());
    if (backlog == null || !backlog.add(entry.number())) {
      Backlog fresh = backlog(entry.lane());
      boolean unused = fresh.add(entry.number());
      backlogs.put(entry.lane(), fresh);
      lanes.add(entry.lane(), new LaneWork(desk, fresh, allowance, acknowledging, this::ended));
    } else if (PollUpdates.isOfButtons(entry.lane())) {
      acknowledging.expect(entry.number());
    }
  }

  private Backlog backlog(String lane) {
    return desk.inbox()
        .sharing()
        .<Backlog>map(sharing -> new SharedBacklog(sharing, bot, lane))
        .orElseGet(() -> new OwnBacklog(desk.inbox(), bot, lane));
  }

  private synchronized void ended(Backlog backlog) {
    backlogs.remove(backlog.lane(), backlog);
  }
}
