package org.annalist.channel.telegram.message;

import java.util.List;
import java.util.Optional;
import org.annalist.channel.telegram.api.BotIdentity;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Tells what is meant for the bot. Immutable. */
public final class Addressing {
  private final BotIdentity me;

  public Addressing(BotIdentity me) {
    this.me = me;
  }

  /**
   * Tells whether a message comes from a person. An administrator who writes as the group has a bot
   * as its author, too.
   */
  boolean isFromPerson(Message message) {
    User author = message.getFrom();
    User through = message.getViaBot();
    if (through != null && through.getId() == me.id()) {
      return false; // it is an answer that the bot itself gave in inline mode
    }
    boolean isBot = author != null && Boolean.TRUE.equals(author.getIsBot());
    return !isBot || message.getSenderChat() != null;
  }

  /**
   * Finds the command at the beginning of a message, or behind the mention of the bot there.
   *
   * @param message a message with text
   * @return empty when it is none
   */
  Optional<Command> command(Message message) {
    return Command.in(message.getText()).or(() -> utterance(message).flatMap(Command::in));
  }

  boolean isForMe(Command command) {
    return command.bot().isEmpty() || me.isCalled(command.bot());
  }

  /**
   * Returns what a message says to the bot: all of it in private; in a group only when it mentions
   * the bot, whose name is then left out, or replies to it.
   *
   * @param message a message with text
   * @return empty when it is not for the bot
   */
  Optional<String> utterance(Message message) {
    Optional<String> rest = withoutMention(message);
    boolean isForMe = message.isUserMessage() || rest.isPresent() || isReplyToMe(message);
    return isForMe ? Optional.of(rest.orElse(message.getText())) : Optional.empty();
  }

  private boolean isReplyToMe(Message message) {
    Message earlier = message.getReplyToMessage();
    return earlier != null && isMine(earlier);
  }

  /** Tells whether a message comes from the bot. */
  boolean isMine(Message message) {
    return message.getFrom() != null && message.getFrom().getId() == me.id();
  }

  private Optional<String> withoutMention(Message message) {
    String text = message.getText();
    List<MessageEntity> entities = message.getEntities();
    return Optional.ofNullable(entities).orElse(List.of()).stream()
        .filter(entity -> isWithin(entity, text) && isMe(entity, text))
        .findFirst()
        .map(
            entity ->
                (text.substring(0, entity.getOffset()) + text.substring(end(entity))).strip());
  }

  private boolean isMe(MessageEntity entity, String text) {
    return switch (String.valueOf(entity.getType())) {
      case "mention" -> me.isCalled(text.substring(entity.getOffset(), end(entity)));
      case "text_mention" -> entity.getUser() != null && entity.getUser().getId() == me.id();
      default -> false;
    };
  }

  private static boolean isWithin(MessageEntity entity, String text) {
    return entity.getOffset() >= 0 && entity.getLength() > 0 && end(entity) <= text.length();
  }

  private static int end(MessageEntity entity) {
    return entity.getOffset() + entity.getLength();
  }
}
