package org.annalist.command;

import java.util.function.Supplier;
import org.annalist.channel.telegram.bot.TelegramBot;
import org.annalist.channel.telegram.health.KnowledgeState;
import org.annalist.channel.telegram.inbox.Inbox;
import org.annalist.channel.telegram.monitor.BotMetrics;
import org.annalist.channel.telegram.monitor.CountedDialogue;
import org.annalist.channel.telegram.monitor.MonitorServer;
import org.annalist.channel.telegram.monitor.TimedInbox;
import org.annalist.conversation.Dialogue;
import org.annalist.setting.SettingTable;
import org.annalist.setting.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the bot does, and shows it, where {@code monitor.port} is set. Where it is not,
 * nothing is counted, and the libraries for that are not even loaded.
 */
final class Monitor {
  private final Settings settings;
  private final @Nullable BotMetrics metrics;

  Monitor(Settings settings) {
    this.settings = settings;
    this.metrics =
        settings.find(SettingTable.MONITOR_PORT).isPresent()
            ? new BotMetrics(new Version().getVersion()[0].replaceFirst("^annalist ", ""))
            : null;
  }

  /** What shows the metrics until it is closed. */
  interface Shown {
    /** Shows them no longer. */
    void close();
  }

  Dialogue counted(Dialogue dialogue) {
    return metrics == null ? dialogue : new CountedDialogue(dialogue, metrics);
  }

  Inbox timed(Inbox inbox) {
    return metrics == null ? inbox : new TimedInbox(inbox, metrics);
  }

  /** Counts a change of the knowledge files. */
  void reloaded(boolean isLoaded) {
    if (metrics != null) {
      metrics.reloaded(isLoaded);
    }
  }

  Shown show(TelegramBot bot, Supplier<KnowledgeState> knowledge) {
    bot.health().tellKnowledge(knowledge);
    if (metrics == null) {
      return () -> {};
    }
    bot.tell(metrics);
    metrics.show(bot.health(), bot.vitals(), knowledge);
    MonitorServer server =
        MonitorServer.start(
            settings.value(SettingTable.MONITOR_ADDRESS),
            settings.value(SettingTable.MONITOR_PORT),
            metrics,
            bot.health());
    return server::close;
  }
}
