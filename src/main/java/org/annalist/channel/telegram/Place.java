package org.annalist.channel.telegram;

import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Where an answer goes.
 *
 * @param chat the chat
 * @param user the person who asked
 * @param topic the topic of the chat, or null where it has none
 * @param replyTo the message to reply to, or null to just send
 */
record Place(long chat, long user, @Nullable Integer topic, @Nullable Integer replyTo) {
  /** In a group the answer is a reply to the question, so that it is clear whose it is. */
  static Place of(Message question) {
    long chat = question.getChatId();
    boolean isPrivate = question.isUserMessage();
    Integer replyTo = isPrivate ? null : question.getMessageId();
    return new Place(chat, sender(question), topicOf(question), replyTo);
  }

  /** A reply in a group without topics has a thread too, but nothing can be sent to that. */
  static @Nullable Integer topicOf(Message message) {
    return message.isTopicMessage() ? message.getMessageThreadId() : null;
  }

  private static long sender(Message message) {
    return message.getFrom() == null ? message.getChatId() : message.getFrom().getId();
  }

  /** Returns the id of the conversation: each person's follow-ups are their own. */
  String conversation() {
    return chat + ":" + user + ":" + (topic == null ? 0 : topic);
  }
}
