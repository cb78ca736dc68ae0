package org.annalist.channel.telegram.webhook;

import java.time.Duration;
import java.util.function.Consumer;
import org.annalist.channel.telegram.api.ApiFault;
import org.annalist.channel.telegram.api.BotApi;
import org.annalist.channel.telegram.api.BotException;
import org.annalist.channel.telegram.api.BotIdentity;
import org.annalist.channel.telegram.api.WebhookSettings;
import org.annalist.channel.telegram.health.Health;
import org.annalist.channel.telegram.inbox.Inbox;
import org.annalist.channel.telegram.inbox.InboxException;
import org.annalist.channel.telegram.intake.Intake;
import org.annalist.channel.telegram.trouble.Insistence;
import org.annalist.channel.telegram.trouble.StopSignal;
import org.annalist.channel.telegram.trouble.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has Telegram deliver updates into the inbox. For one thread.
 *
 * <p>When the bot stops, the webhook stays set: Telegram keeps what comes meanwhile for a day, and
 * delivers it after the next start.
 */
public final class WebhookIntake implements Intake {
  private static final Logger LOG = LoggerFactory.getLogger(WebhookIntake.class);
  private static final int BAD_REQUEST = 400;
  private static final Duration TIDYING = Duration.ofSeconds(10);

  private final WebhookSettings settings;
  private final BotApi api;
  private final Inbox inbox;
  private final Trouble trouble;
  private final StopSignal stop;
  private final Health health;

  /**
   * Makes the intake.
   *
   * @param health is told when Telegram knows where to deliver
   */
  public WebhookIntake(
      WebhookSettings settings,
      BotApi api,
      Inbox inbox,
      Trouble trouble,
      StopSignal stop,
      Health health) {
    this.settings = settings;
    this.api = api;
    this.inbox = inbox;
    this.trouble = trouble;
    this.stop = stop;
    this.health = health;
  }

  /** Listens before Telegram is told to deliver, and no longer than the bot works. */
  @Override
  public void run(BotIdentity me, Consumer<Inbox.Entry> arrived) {
    Reception reception = new Reception(inbox, me.id(), arrived);
    try (WebhookServer server = WebhookServer.start(settings, reception, health)) {
      if (new Insistence(trouble, stop).on(this::register).isPresent()) {
        trouble.over();
        health.ready();
        LOG.info("Telegram delivers to {}, taken at {}", settings.url().getHost(), server);
        tidyUntilStopped();
      }
    }
  }

  private boolean register() throws ApiFault {
    try {
      return api.ask(new SetWebhookCall(settings));
    } catch (ApiFault fault) {
      if (fault.code() != BAD_REQUEST) {
        throw fault;
      }
      throw new BotException(
          "Telegram does not take telegram.webhook.url ("
              + fault.getMessage()
              + "). It has to be an https address that Telegram can reach, at port 443, 80, 88 or"
              + " 8443.");
    }
  }

  private void tidyUntilStopped() {
    while (!stop.isStopping()) {
      stop.pause(TIDYING);
      try {
        inbox.tidy();
      } catch (InboxException e) {
        LOG.debug("{}. Trying again", e.getMessage());
      }
    }
  }

  @Override
  public void finish() {
    // What was delivered was confirmed by the answer to it.
  }
}
