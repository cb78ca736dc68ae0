package org.annalist.channel.telegram.bot;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.annalist.channel.telegram.Answering;
import org.annalist.channel.telegram.Background;
import org.annalist.channel.telegram.Feature;
import org.annalist.channel.telegram.api.BotApi;
import org.annalist.channel.telegram.api.BotIdentity;
import org.annalist.channel.telegram.api.CallWatch;
import org.annalist.channel.telegram.api.TelegramSettings;
import org.annalist.channel.telegram.api.WebhookSettings;
import org.annalist.channel.telegram.compose.ClaimCodes;
import org.annalist.channel.telegram.health.Health;
import org.annalist.channel.telegram.health.Vitals;
import org.annalist.channel.telegram.inbox.Inbox;
import org.annalist.channel.telegram.inbox.Sharing;
import org.annalist.channel.telegram.intake.Intake;
import org.annalist.channel.telegram.intake.Poller;
import org.annalist.channel.telegram.intake.Supervision;
import org.annalist.channel.telegram.lane.ChatLanes;
import org.annalist.channel.telegram.lane.Desk;
import org.annalist.channel.telegram.lane.InboxLanes;
import org.annalist.channel.telegram.lane.PacedDelivery;
import org.annalist.channel.telegram.lane.Rescue;
import org.annalist.channel.telegram.lane.Turnstile;
import org.annalist.channel.telegram.send.Sender;
import org.annalist.channel.telegram.trouble.Complaint;
import org.annalist.channel.telegram.trouble.Conflict;
import org.annalist.channel.telegram.trouble.Insistence;
import org.annalist.channel.telegram.trouble.StopSignal;
import org.annalist.channel.telegram.trouble.Timing;
import org.annalist.channel.telegram.trouble.Trouble;
import org.annalist.channel.telegram.webhook.WebhookIntake;
import org.annalist.conversation.Dialogue;
import org.annalist.knowledge.Claim;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetMe;

/**
 * The Telegram bot, by long polling or by webhook. {@link #run} is called once, and {@link #close}
 * from any other thread.
 *
 * <p>What it promises: an update that Telegram has delivered is answered, also when the program or
 * the machine stops at any moment; the last answer before that may then come twice. Answers in one
 * chat are in the order of the questions. What is promised in full stands in docs/reliability.md.
 */
public final class TelegramBot implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TelegramBot.class);

  private final Abilities abilities;
  private final Inbox inbox;
  private final Timing timing;
  private final int workers;
  private final boolean isRich;
  private final StopSignal stop = new StopSignal();
  private final Ending ending = new Ending();
  private final BotApi api;
  private final Insistence insistence;
  private final Intake intake;
  private final Vitals vitals;
  private final Health health;
  private volatile boolean hasStarted;

  /**
   * Makes the bot; nothing is sent yet.
   *
   * @param settings how to reach Telegram
   * @param dialogue answers questions
   * @param claims finds the claims that a button names by their codes, such as {@link ClaimCodes};
   *     may be shared by threads
   * @param more what the bot can do beside answering, with the sources of its answers; the first
   *     {@link Answering} among it answers questions, without one they are answered plainly
   * @param inbox keeps what has arrived; closed by the caller, after the bot
   * @param clock tells the time
   */
  public TelegramBot(
      TelegramSettings settings,
      Dialogue dialogue,
      Function<List<String>, List<Claim>> claims,
      List<Feature> more,
      Inbox inbox,
      Clock clock) {
    this(settings, dialogue, claims, more, inbox, Timing.usual(clock, settings.pollTimeout()));
  }

  /**
   * Makes the bot; nothing is sent yet.
   *
   * @param timing how long it waits, and for what
   */
  public TelegramBot(
      TelegramSettings settings,
      Dialogue dialogue,
      Function<List<String>, List<Claim>> claims,
      List<Feature> more,
      Inbox inbox,
      Timing timing) {
    abilities = new Abilities(dialogue, claims, more, timing);
    this.inbox = inbox;
    this.timing = timing;
    workers = settings.workers();
    isRich = settings.isRich();
    api = new BotApi(settings);
    vitals = new Vitals(timing.clock());
    health = new Health(inbox, vitals, settings.webhook() == null, timing.clock());
    Conflict conflict = new Conflict(timing.clock(), timing.patience());
    Trouble trouble = new Trouble(timing.backoff(), conflict, vitals);
    insistence = new Insistence(trouble, stop);
    intake = intake(settings, trouble);
  }

  private Intake intake(TelegramSettings settings, Trouble trouble) {
    WebhookSettings webhook = settings.webhook();
    return webhook == null
        ? new Poller(api, inbox, trouble, stop)
        : new WebhookIntake(webhook, api, inbox, trouble, stop, health);
  }

  /** Returns how the taking of messages is, which goes on changing. */
  public Vitals vitals() {
    return vitals;
  }

  /** Returns how the bot is, which goes on changing. */
  public Health health() {
    return health;
  }

  /**
   * Has somebody told of every call to Telegram.
   *
   * @param watch whom
   */
  public void tell(CallWatch watch) {
    api.tell(watch);
  }

  /**
   * Answers messages until the bot is closed.
   *
   * @throws BotException when it cannot go on: the token is wrong, or somebody else gets this bot's
   *     messages
   */
  public void run() {
    hasStarted = true;
    try {
      insistence.on(() -> BotIdentity.of(api.ask(new GetMe()))).ifPresent(this::answer);
    } finally {
      api.close();
      ending.reached();
    }
  }

  private void answer(BotIdentity me) {
    inbox.claim(me.id());
    health.introduce(me);
    abilities.introduce(me);
    Sender sender = new Sender(api, timing.backoff(), isRich);
    try (ChatLanes lanes = new ChatLanes(workers, timing.grace())) {
      LOG.info("Answering as @{}", me.name());
      Consumer<Inbox.Entry> handle =
          new InboxLanes(desk(me, sender), me.id(), lanes, timing.clock());
      try (Backgrounds background = new Backgrounds(new PacedDelivery(sender, lanes, stop))) {
        background.add(takeUp(me, lanes, handle));
        background.start(abilities.features());
        new Supervision(intake, timing.backoff(), stop, vitals)
            .run(
                me,
                entry -> {
                  health.updateArrived();
                  handle.accept(entry);
                });
      }
    }
    intake.finish();
    inbox.sharing().ifPresent(Sharing::leave);
  }

  /** Handles what is left from before, and goes on to look for it where others leave some, too. */
  private Background takeUp(BotIdentity me, ChatLanes lanes, Consumer<Inbox.Entry> handle) {
    Optional<Sharing> sharing = inbox.sharing();
    if (sharing.isPresent()) {
      return Rescue.start(sharing.get(), me.id(), lanes, handle);
    }
    inbox.unhandled(me.id()).forEach(handle);
    return () -> {};
  }

  private Desk desk(BotIdentity me, Sender sender) {
    Complaint complaint =
        new Complaint(
            LOG, "{} Answers wait until that is mended", "The state can be read and written again");
    return new Desk(
        inbox,
        abilities.handler(me),
        sender,
        new Turnstile(Turnstile.PATIENCE),
        timing.backoff(),
        complaint);
  }

  /**
   * Stops the bot: finishes within five seconds what it is answering, and leaves the rest in the
   * inbox for the next start. Does nothing the second time.
   */
  @Override
  public void close() {
    stop.stop();
    api.endPolling();
    if (hasStarted) {
      ending.await(timing.grace().plusMillis(1500));
    }
    api.close();
  }
}
