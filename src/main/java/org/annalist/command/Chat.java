package org.annalist.command;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.annalist.channel.console.ConsoleChat;
import org.annalist.conversation.RecentConversations;
import org.annalist.setting.SettingTable;
import org.annalist.setting.Settings;
import picocli.CommandLine.Command;

/** A conversation in the terminal. */
@Command(
    name = "annalist",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Answers history questions with their sources; without a command, a conversation in the terminal.")
final class Chat extends KnowledgeCommand {
  Chat(Terminal terminal, Clock clock, Map<String, String> environment) {
    super(terminal, clock, environment);
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = settings();
    Duration kept = Duration.ofMinutes(settings.value(SettingTable.CONVERSATION_MINUTES));
    try (Assembly assembly = assembly(settings)) {
      var conversations = assembly.conversations(new RecentConversations(clock(), kept));
      new ConsoleChat(conversations, terminal().in(), terminal().out(), terminal().isInteractive())
          .run();
    }
    return 0;
  }
}
