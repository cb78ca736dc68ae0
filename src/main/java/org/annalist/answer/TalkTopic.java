package org.annalist.answer;

/** What small talk is about. */
public enum TalkTopic {
  /** A greeting. */
  GREETING,
  /** Thanks or good-bye. */
  THANKS,
  /** How to use the bot. */
  HELP
}
