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

  /** What is asked for lies ahead, at {0}, a date. */
  LIES_AHEAD,

  /** Nothing is recorded for {0}, a day of the year. */
  NOTHING_ON_DAY,

  /** Nothing is recorded {0}, a date that begins with "since", "until" or "from". */
  NOTHING_SINCE,

  /** {0} is known, but not what is asked of it. */
  NOT_RECORDED,

  /** Of several things that were asked, nothing is known on {0}, a question. */
  NOTHING_ON_PART,

  /** {0}, a place with its coordinates: nothing else tells where it is. */
  ONLY_COORDINATES,

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

  /** How to ask where several people talk. */
  HELP_GROUP,

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

  /** Before the {0} main ones of {1} entries, where buttons lead to all. */
  ENTRIES_MAIN,

  /** Before the entries from number {0} to number {1} of {2}. */
  ENTRIES_FROM,

  /** On the button from the main entries to all {0}. */
  ALL_BUTTON,

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

  /** The message with the button that was pressed is gone. */
  MESSAGE_GONE,

  /** It is not known what the message said that somebody asks the sources of. */
  REPLY_UNKNOWN,

  /** A message has no text. */
  TEXT_ONLY,

  /** A command is not known. */
  UNKNOWN_COMMAND,

  /** Something went wrong. */
  SORRY,

  /** Under an answer to one of many questions that came at once. */
  TOO_FAST,

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

  /** There is nothing that a quiz could be made of. */
  NO_QUIZ,

  /** What the buttons under answers are for, before a person agrees to them. */
  FEEDBACK,

  /** The same for a person who has agreed. */
  FEEDBACK_ON,

  /** What goes to the owner when somebody presses {0}, a button. */
  FEEDBACK_FIRST,

  /** Feedback is a matter of the private chat. */
  FEEDBACK_PRIVATE,

  /** On the button that agrees to feedback. */
  FEEDBACK_AGREE_BUTTON,

  /** On the button that ends feedback. */
  FEEDBACK_END_BUTTON,

  /** A person has agreed to feedback. */
  FEEDBACK_AGREED,

  /** A person has ended feedback. */
  FEEDBACK_ENDED,

  /** On the button that says that an answer was right. */
  RIGHT_BUTTON,

  /** On the button that says that an answer was not right. */
  NOT_RIGHT_BUTTON,

  /** An answer was right. */
  FEEDBACK_RIGHT,

  /** An answer was not right, and the owner will see it. */
  FEEDBACK_NOT_RIGHT,

  /** An answer has been judged, or is too old for it. */
  FEEDBACK_OVER,

  /** Above the questions that had no answer, for an owner. */
  REVIEW,

  /** There is no question without an answer. */
  REVIEW_EMPTY,

  /** What is known that is nearest to a question, {0}. */
  REVIEW_NEAREST,

  /** How an owner gets the whole list. */
  REVIEW_EXPORT,

  /** For an owner: new knowledge files are not in use; what is wrong with them, {0}. */
  KNOWLEDGE_REFUSED,

  /** An answer is judged by who asked, and not by others. */
  FEEDBACK_OTHERS,

  /** A command lacks what it is about; {0} is an example. */
  HOW_TO_ASK,

  /** What was written is no date; {0} are some, a line each. */
  NO_DATE,

  /** What was written is neither a date nor a name that is known; {0} are some, a line each. */
  NO_PERIOD,
  /** What was to be a name is none that is known; 0: an example. */
  NO_NAME,

  /** The last answer has {0} sources, and none of the number given. */
  SOURCE_NUMBER,

  /** All that was kept of a person is deleted. */
  FORGOTTEN,

  /** The daily message of a group stays when somebody in it is forgotten. */
  FORGOTTEN_GROUP,

  /** Asks for the language of the bot's own words. */
  LANGUAGE_ASK,

  /** The language is now {0}. */
  LANGUAGE_CHOSEN,

  /** What the bot is: {0} its version, {1} its licence, {2} claims, {3} sources. */
  ABOUT,

  /** What is kept, and how long; a conversation for {0} minutes. */
  PRIVACY,

  /** Before what is recorded for {0}, a day of the year. */
  THIS_DAY,

  /** After a few of {0} entries for a day of the year. */
  THIS_DAY_REST,

  /** Before something of the same month, where nothing is recorded for {0}, a day of the year. */
  THIS_DAY_OF_MONTH,

  /** The day in history comes at {0}, a time, in {1}, a time zone. */
  SUBSCRIBED,

  /** Asks for the time zone of {0}, a time. */
  WHICH_ZONE,

  /** A time zone is not known; asks for that of {0}, a time. */
  NO_ZONE,

  /** The day in history comes no more. */
  UNSUBSCRIBED,

  /** There is no subscription to end. */
  NOT_SUBSCRIBED,

  /** What the bot does, in an empty chat; at most 512 UTF-16 units. */
  BOT_DESCRIPTION,

  /** What the bot does, on its profile; at most 120 UTF-16 units. */
  BOT_SHORT_DESCRIPTION,

  /** In the menu, beside the command ask. */
  COMMAND_ASK,

  /** In the menu, beside the command on. */
  COMMAND_ON,

  /** In the menu, beside the command today. */
  COMMAND_TODAY,

  /** In the menu, beside the command timeline. */
  COMMAND_TIMELINE,

  /** In the menu, beside the command who. */
  COMMAND_WHO,

  /** In the menu, beside the command where. */
  COMMAND_WHERE,

  /** In the menu, beside the command sources. */
  COMMAND_SOURCES,

  /** In the menu, beside the command source. */
  COMMAND_SOURCE,

  /** In the menu, beside the command random. */
  COMMAND_RANDOM,

  /** In the menu, beside the command quiz. */
  COMMAND_QUIZ,

  /** In the menu, beside the command subscribe. */
  COMMAND_SUBSCRIBE,

  /** In the menu, beside the command unsubscribe. */
  COMMAND_UNSUBSCRIBE,

  /** In the menu, beside the command language. */
  COMMAND_LANGUAGE,

  /** In the menu, beside the command help. */
  COMMAND_HELP,

  /** In the menu, beside the command about. */
  COMMAND_ABOUT,

  /** In the menu, beside the command privacy. */
  COMMAND_PRIVACY,

  /** In the menu, beside the command forget. */
  COMMAND_FORGET,

  /** In the menu, beside the command start. */
  COMMAND_START,

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

  /** Under an answer: the names {0} that were read into misspelt ones. */
  READ_AS,

  /** How to use the command {@code /ask}. */
  ASK_HOW,

  /** In a picture: {0} entries in all. */
  PICTURE_ALL,

  /** In a picture: {0} of {1} entries. */
  PICTURE_SOME,

  /** Under a picture: what is in it stands in words in the next message. */
  PICTURE_BELOW,

  /** In a picture, beside a bar: it went on so long. */
  PICTURE_LASTED,

  /** In a picture, beside an outlined bar: it was some time in these days. */
  PICTURE_WITHIN,

  /** In a picture, beside the mark of accounts that differ. */
  PICTURE_ACCOUNTS_DIFFER,

  /** In a picture: the axis is not true to scale. */
  PICTURE_NOT_TO_SCALE;

  /** The key of this phrase in the bundles: its name in lower case, with hyphens. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
