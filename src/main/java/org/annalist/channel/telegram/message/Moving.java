package org.annalist.channel.telegram.message;

import java.util.List;
import org.annalist.channel.telegram.Feature;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Follows a group that becomes a supergroup, and so gets another number. Telegram tells it in both
 * chats, in either order. May be shared by threads.
 *
 * @param features keep what goes along
 */
record Moving(List<Feature> features) {
  void follow(Message message) {
    Long to = message.getMigrateToChatId();
    Long from = message.getMigrateFromChatId();
    if (to != null) {
      features.forEach(feature -> feature.moved(message.getChatId(), to));
    }
    if (from != null) {
      features.forEach(feature -> feature.moved(from, message.getChatId()));
    }
  }
}
