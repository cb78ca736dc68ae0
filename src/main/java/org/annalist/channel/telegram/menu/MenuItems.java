package org.annalist.channel.telegram.menu;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.annalist.channel.Phrase;
import org.annalist.channel.Words;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethodBoolean;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.name.SetMyName;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllGroupChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllPrivateChats;

/** All that is set with Telegram: the commands for two kinds of chat, name and descriptions. */
final class MenuItems {
  private MenuItems() {}

  /**
   * What is set by one call.
   *
   * @param name tells it from the others
   * @param content what it is set to
   * @param call sets it
   */
  record Item(String name, String content, BotApiMethodBoolean call) {}

  /**
   * Returns all that is to be set, what people look for first.
   *
   * @param name the name of the bot, or empty to leave it
   * @param known the commands that there are
   */
  static List<Item> all(Optional<String> name, Set<String> known) {
    List<Item> items = new ArrayList<>();
    for (Locale locale : Words.LANGUAGES) {
      Words words = Words.in(locale.getLanguage());
      items.add(commands("private", new BotCommandScopeAllPrivateChats(), words, known, c -> true));
      items.add(
          commands(
              "groups",
              new BotCommandScopeAllGroupChats(),
              words,
              known,
              MenuCommand::isForGroups));
    }
    for (Locale locale : Words.LANGUAGES) {
      items.addAll(descriptions(Words.in(locale.getLanguage())));
    }
    name.ifPresent(n -> items.add(new Item("name", n, new SetMyName(n, null))));
    return items;
  }

  private static Item commands(
      String chats,
      BotCommandScope scope,
      Words words,
      Set<String> known,
      Predicate<MenuCommand> isFor) {
    List<BotCommand> commands =
        Arrays.stream(MenuCommand.values())
            .filter(command -> known.contains(command.command()) && isFor.test(command))
            .map(command -> new BotCommand(command.command(), words.say(command.description())))
            .toList();
    return new Item(
        "commands " + chats + " " + words.locale(),
        commands.toString(),
        new SetMyCommands(commands, scope, code(words)));
  }

  private static List<Item> descriptions(Words words) {
    String longer = words.say(Phrase.BOT_DESCRIPTION);
    String shorter = words.say(Phrase.BOT_SHORT_DESCRIPTION);
    return List.of(
        new Item(
            "description " + words.locale(), longer, new SetMyDescription(longer, code(words))),
        new Item(
            "short description " + words.locale(),
            shorter,
            new SetMyShortDescription(shorter, code(words))));
  }

  /** English is also for all whose language there are no words in. */
  private static @Nullable String code(Words words) {
    return words.equals(Words.ENGLISH) ? null : words.locale().getLanguage();
  }
}
