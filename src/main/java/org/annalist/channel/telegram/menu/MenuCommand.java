package org.annalist.channel.telegram.menu;

import java.util.Locale;
import org.annalist.channel.Phrase;

/** A command as the menu shows it, in the order of the menu. */
enum MenuCommand {
  ASK(Phrase.COMMAND_ASK, true),
  ON(Phrase.COMMAND_ON, true),
  TODAY(Phrase.COMMAND_TODAY, true),
  TIMELINE(Phrase.COMMAND_TIMELINE, true),
  WHO(Phrase.COMMAND_WHO, false),
  WHERE(Phrase.COMMAND_WHERE, false),
  SOURCES(Phrase.COMMAND_SOURCES, true),
  SOURCE(Phrase.COMMAND_SOURCE, false),
  RANDOM(Phrase.COMMAND_RANDOM, false),
  QUIZ(Phrase.COMMAND_QUIZ, true),
  SUBSCRIBE(Phrase.COMMAND_SUBSCRIBE, true),
  UNSUBSCRIBE(Phrase.COMMAND_UNSUBSCRIBE, false),
  LANGUAGE(Phrase.COMMAND_LANGUAGE, false),
  HELP(Phrase.COMMAND_HELP, true),
  ABOUT(Phrase.COMMAND_ABOUT, false),
  PRIVACY(Phrase.COMMAND_PRIVACY, false),
  FORGET(Phrase.COMMAND_FORGET, false),
  START(Phrase.COMMAND_START, false);

  private final Phrase description;
  private final boolean isForGroups;

  MenuCommand(Phrase description, boolean isForGroups) {
    this.description = description;
    this.isForGroups = isForGroups;
  }

  /** The name of the command, without the stroke. */
  String command() {
    return name().toLowerCase(Locale.ROOT);
  }

  Phrase description() {
    return description;
  }

  /** Whether it is of use where several people talk, who want a short menu. */
  boolean isForGroups() {
    return isForGroups;
  }
}
