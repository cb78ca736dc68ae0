package org.annalist.channel.telegram;

import org.annalist.channel.Words;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Where an answer goes, and for whom it is.
 *
 * @param chat the chat
 * @param user the person who asked
 * @param topic the topic of the chat, or null where it has none
 * @param replyTo the message to reply to, or null to just send
 * @param language the language tag of the person's Telegram, or null where it is not known
 */
public record Place(
    long chat,
    long user,
    @Nullable Integer topic,
    @Nullable Integer replyTo,
    @Nullable String language) {
  /** In a group the answer is a reply to the question, so that it is clear whose it is. */
  public static Place of(Message question) {
    long chat = question.getChatId();
    boolean isPrivate = question.isUserMessage();
    Integer replyTo = isPrivate ? null : question.getMessageId();
    return new Place(chat, sender(question), topicOf(question), replyTo, language(question));
  }

  /** A reply in a group without topics has a thread too, but nothing can be sent to that. */
  static @Nullable Integer topicOf(Message message) {
    return message.isTopicMessage() ? message.getMessageThreadId() : null;
  }

  private static long sender(Message message) {
    return message.getFrom() == null ? message.getChatId() : message.getFrom().getId();
  }

  private static @Nullable String language(Message message) {
    return message.getFrom() == null ? null : message.getFrom().getLanguageCode();
  }

  /**
   * Returns the bot's own words in the person's language.
   *
   * @return English where there are none in it
   */
  public Words words() {
    return Words.in(language);
  }

  /**
   * Tells whether this is the person's own chat with the bot.
   *
   * @return false in groups and channels
   */
  public boolean isPrivate() {
    return chat > 0 && chat == user; // a private chat has the id of the person
  }

  /**
   * Returns the id of the conversation: each person's follow-ups are their own.
   *
   * @return the same for the same person, chat and topic
   */
  public String conversation() {
    return chat + ":" + user + ":" + (topic == null ? 0 : topic);
  }

  /**
   * Returns the place for a person who is spoken to in a language.
   *
   * @param tag a language tag, or null where none is known
   * @return the same place otherwise
   */
  public Place in(@Nullable String tag) {
    return new Place(chat, user, topic, replyTo, tag);
  }

  /** Returns what the ids of a person's conversations have in them, and no others have. */
  public static String conversationsOf(long user) {
    return ":" + user + ":";
  }
}
