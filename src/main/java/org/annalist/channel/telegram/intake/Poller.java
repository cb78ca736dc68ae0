package org.annalist.channel.telegram.intake;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.annalist.channel.telegram.api.ApiFault;
import org.annalist.channel.telegram.api.BotApi;
import org.annalist.channel.telegram.api.BotIdentity;
import org.annalist.channel.telegram.api.ReceivedUpdate;
import org.annalist.channel.telegram.inbox.Inbox;
import org.annalist.channel.telegram.inbox.InboxException;
import org.annalist.channel.telegram.trouble.Complaint;
import org.annalist.channel.telegram.trouble.Insistence;
import org.annalist.channel.telegram.trouble.StopSignal;
import org.annalist.channel.telegram.trouble.Trouble;
import org.annalist.state.Duty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;

/**
 * Fetches updates from Telegram into the inbox. For one thread.
 *
 * <p>An offset is sent only to confirm what the inbox has just taken in. At all other times
 * Telegram is asked for whatever is not confirmed, so it does not matter that the numbers of
 * updates may fall back after a quiet week.
 */
public final class Poller implements Intake {
  private static final Logger LOG = LoggerFactory.getLogger(Poller.class);

  /** Text that is deleted must not live on in the write-ahead log, however busy the bot is. */
  private static final Duration TIDYING = Duration.ofSeconds(10);

  private static final Duration FULL = Duration.ofMillis(500);
  private static final Duration STANDBY = Duration.ofSeconds(1);

  private final Complaint full =
      new Complaint(
          LOG,
          "{} messages wait for an answer. No more are taken from Telegram until there are fewer",
          "Messages are taken from Telegram again");
  private final Complaint standby =
      new Complaint(
          LOG,
          "{} This one answers with it, and takes over when that one ends",
          "This instance fetches messages now");
  private final BotApi api;
  private final Inbox inbox;
  private final Trouble trouble;
  private final StopSignal stop;
  private @Nullable Long unconfirmed;
  private long tidied = System.nanoTime();

  public Poller(BotApi api, Inbox inbox, Trouble trouble, StopSignal stop) {
    this.api = api;
    this.inbox = inbox;
    this.trouble = trouble;
    this.stop = stop;
  }

  @Override
  public void run(BotIdentity me, Consumer<Inbox.Entry> arrived) {
    if (new Insistence(trouble, stop).on(this::removeWebhook).isPresent()) {
      poll(me.id(), arrived);
    }
  }

  /** With a webhook Telegram refuses to be polled; what waits there is kept. */
  private boolean removeWebhook() throws ApiFault {
    return !mayHaveWebhook() || api.ask(DeleteWebhook.builder().dropPendingUpdates(false).build());
  }

  private boolean mayHaveWebhook() throws ApiFault {
    try {
      String url = api.ask(new GetWebhookInfo()).getUrl();
      return url != null && !url.isEmpty();
    } catch (ApiFault fault) {
      if (fault.code() == ApiFault.UNREADABLE) {
        return true;
      }
      throw fault;
    }
  }

  private void poll(long bot, Consumer<Inbox.Entry> arrived) {
    Duty duty = inbox.sharing().map(sharing -> sharing.polling(bot)).orElse(Duty.ALWAYS);
    while (!stop.isStopping()) {
      try {
        if (hasRoom(bot) && isOurs(duty)) {
          take(bot, api.poll(unconfirmed), arrived);
          trouble.over();
        }
      } catch (ApiFault fault) {
        pauseAfter(fault);
      } catch (InboxException e) {
        stop.pause(trouble.after(String.valueOf(e.getMessage())));
      }
    }
  }

  private boolean isOurs(Duty duty) {
    if (duty.isOurs()) {
      standby.over();
      return true;
    }
    unconfirmed = null; // whoever polls now confirms what it takes
    standby.about("Another instance fetches messages.");
    trouble.standsBy();
    stop.pause(STANDBY);
    return false;
  }

  /** What there is no room for waits at Telegram, which keeps it for a day. */
  private boolean hasRoom(long bot) {
    if (inbox.depth(bot) < Inbox.MOST_WAITING) {
      full.over();
      return true;
    }
    full.about(Long.toString(Inbox.MOST_WAITING));
    stop.pause(FULL);
    return false;
  }

  private void take(long bot, List<ReceivedUpdate> updates, Consumer<Inbox.Entry> arrived) {
    unconfirmed = null; // the poll that has just been answered confirmed it
    if (updates.isEmpty() || System.nanoTime() - tidied > TIDYING.toNanos()) {
      inbox.tidy();
      tidied = System.nanoTime();
    }
    if (updates.isEmpty()) {
      return;
    }
    List<ReceivedUpdate> useful = updates.stream().filter(ReceivedUpdate::isOfUse).toList();
    List<Inbox.Entry> entries = inbox.add(bot, useful);
    unconfirmed = updates.stream().mapToLong(ReceivedUpdate::id).max().getAsLong() + 1;
    entries.forEach(arrived);
  }

  private void pauseAfter(ApiFault fault) {
    if (!stop.isStopping()) {
      stop.pause(trouble.after(fault));
    }
  }

  /** A failure does no harm: the updates come again, and are known. */
  @Override
  public void finish() {
    if (unconfirmed != null) {
      try {
        api.confirm(unconfirmed);
      } catch (ApiFault fault) {
        LOG.debug("The last updates will come again: {}", fault.getMessage());
      }
    }
  }
}
