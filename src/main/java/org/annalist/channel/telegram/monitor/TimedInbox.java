package org.annalist.channel.telegram.monitor;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.annalist.channel.telegram.api.ReceivedUpdate;
import org.annalist.channel.telegram.inbox.Inbox;
import org.annalist.channel.telegram.inbox.Sharing;
import org.annalist.state.Changes;

/**
 * Measures how long updates are in another inbox; those that were in it before the start count from
 * the start. May be shared by threads.
 */
public final class TimedInbox implements Inbox {
  /** More than may wait at any time. */
  private static final int MOST_TIMED = 20_000;

  private final Inbox inbox;
  private final BotMetrics metrics;
  private final Map<Long, Long> arrivals = new ConcurrentHashMap<>();

  /**
   * Makes the inbox.
   *
   * @param inbox keeps the updates
   * @param metrics are told
   */
  public TimedInbox(Inbox inbox, BotMetrics metrics) {
    this.inbox = inbox;
    this.metrics = metrics;
  }

  @Override
  public List<Entry> add(long bot, List<ReceivedUpdate> updates) {
    return arrived(inbox.add(bot, updates));
  }

  @Override
  public List<Entry> unhandled(long bot) {
    return arrived(inbox.unhandled(bot));
  }

  private List<Entry> arrived(List<Entry> entries) {
    long now = System.nanoTime();
    if (arrivals.size() > MOST_TIMED) {
      arrivals.clear(); // other programs handle them, as it seems
    }
    entries.forEach(entry -> arrivals.putIfAbsent(entry.number(), now));
    return entries;
  }

  @Override
  public long depth(long bot) {
    return inbox.depth(bot);
  }

  @Override
  public Optional<String> read(long number) {
    return inbox.read(number);
  }

  @Override
  public void claim(long bot) {
    inbox.claim(bot);
  }

  @Override
  public List<Long> unhandled(long bot, String lane, long after, int limit) {
    return inbox.unhandled(bot, lane, after, limit);
  }

  @Override
  public int callsMade(long number) {
    return inbox.callsMade(number);
  }

  @Override
  public Changes gather(Runnable work) {
    return inbox.gather(work);
  }

  @Override
  public void begun(long number, int calls, Changes changes) {
    inbox.begun(number, calls, changes);
  }

  @Override
  public void done(long number, Changes changes) {
    inbox.done(number, changes);
    Long arrival = arrivals.remove(number);
    if (arrival != null) {
      metrics.handled(Duration.ofNanos(System.nanoTime() - arrival));
    }
  }

  @Override
  public Optional<Sharing> sharing() {
    return inbox.sharing();
  }

  @Override
  public void tidy() {
    inbox.tidy();
  }

  @Override
  public void close() {
    inbox.close();
  }
}
