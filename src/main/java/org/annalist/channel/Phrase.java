package org.annalist.channel;

import java.util.Locale;

/**
 * What the bot says of its own, which states nothing about history. The words are in the message
 * bundles, one for each language.
 */
public enum Phrase {
  /** Nothing in a message can be read as a question. */
  NOT_UNDERSTOOD,

  /** Nothing is recorded on the subject. */
  OUT_OF_SCOPE,

  /** Nothing is recorded for {0}, a date. */
  NOTHING_ON_DATE,

  /** Nothing is recorded {0}, a date that begins with "since", "until" or "from". */
  NOTHING_SINCE,

  /** {0} is known, but not what is asked of it. */
  NOT_RECORDED,

  /** There is no earlier answer. */
  NOTHING_BEFORE,

  /** All has been shown. */
  NOTHING_MORE,

  /** Before questions that have an answer. */
  SUGGESTIONS,

  /** Small talk: a greeting. */
  GREETING,

  /** Small talk: an answer to thanks. */
  THANKS,

  /** What the bot does. */
  HELP,

  /** What the buttons and commands do. */
  HELP_BUTTONS,

  /** Before the help, for a new person. */
  START,

  /** Before accounts of {0}. */
  ACCOUNTS_DIFFER,

  /** Sources differ on {0}, which are {1} matters. */
  DIFFERING,

  /** {0} accounts are not shown. */
  REMAINING_ACCOUNTS,

  /** Before a list of {0} entries. */
  ENTRIES,

  /** Before {0} of {1} entries. */
  ENTRIES_OF,

  /** {0} entries are not shown. */
  REMAINING,

  /** Asks what is meant by {0}. */
  CLARIFY,

  /** Before a list of sources. */
  SOURCES,

  /** On the button that shows the sources. */
  SOURCES_BUTTON,

  /** The sources have been sent already. */
  SOURCES_SENT,

  /** A button is too old, or not from this bot. */
  BUTTON_UNKNOWN,

  /** A message has no text. */
  TEXT_ONLY,

  /** A command is not known. */
  UNKNOWN_COMMAND,

  /** Something went wrong. */
  SORRY,

  /** The language of a source, {0}. */
  LANGUAGE_OF_SOURCE,

  /** The date of a source, {0}. */
  DATE_OF_SOURCE,

  /** The section of a source, {0}. */
  SECTION_OF_SOURCE,

  /** Whose words a source reports, {0}. */
  REPORTING,

  /** What the bot knows is written in {0}, a language. */
  FACTS_LANGUAGE,

  /** On a button: page {0} of {1}. */
  PAGE,

  /** On the button that shows a timeline. */
  TIMELINE_BUTTON,

  /** On the button that asks where the place is that an answer speaks of. */
  WHERE_BUTTON,

  /** On the button that asks what happened next. */
  NEXT_BUTTON,

  /** On the button that shows what can be asked besides, and before these questions. */
  ASK_ALSO_BUTTON,

  /** On the button that sends the answer to somebody else. */
  SHARE_BUTTON,

  /** On a button: asks whether the name {0} is meant. */
  DID_YOU_MEAN,

  /** How to use the command {@code /ask}. */
  ASK_HOW;

  /** The key of this phrase in the bundles: its name in lower case, with hyphens. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
