package org.annalist.channel.telegram.message;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command such as {@code /sources@SomeBot}.
 *
 * @param name in lower case, without the stroke
 * @param bot the bot that it is for, or an empty text where it names none
 * @param argument what follows it, without space around it, or an empty text
 */
record Command(String name, String bot, String argument) {
  private static final Pattern COMMAND =
      Pattern.compile("/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]{1,64}))?(?=\\s|$)");

  /**
   * Finds the command at the beginning of a message.
   *
   * @param text the message
   * @return empty when it is a question
   */
  static Optional<Command> in(String text) {
    Matcher command = COMMAND.matcher(text);
    if (!command.lookingAt()) {
      return Optional.empty();
    }
    String bot = command.group(2) == null ? "" : command.group(2);
    String argument = text.substring(command.end()).strip();
    return Optional.of(new Command(command.group(1).toLowerCase(Locale.ROOT), bot, argument));
  }
}
