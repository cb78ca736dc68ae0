package org.annalist.channel.telegram;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.polls.SendPoll;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;

/** Decides what to do instead of a call that Telegram refused with a 400. */
final class Refused {
  private Refused() {}

  /**
   * Finds another call.
   *
   * @param call what was refused
   * @param description what Telegram said, such as {@code Bad Request: message is not modified}
   * @return empty where there is nothing left to do
   */
  static Optional<PartialBotApiMethod<?>> instead(PartialBotApiMethod<?> call, String description) {
    String why = description.toLowerCase(Locale.ROOT);
    if (call instanceof SendMessage message) {
      return why.contains("chat not found") ? Optional.empty() : Optional.of(again(message, why));
    }
    if (call instanceof SendPoll poll) {
      return Optional.of(inWords(poll));
    }
    return call instanceof EditMessageText edit ? again(edit, why) : Optional.empty();
  }

  /** Where polls are not allowed, a quiz can still be read. */
  private static SendMessage inWords(SendPoll poll) {
    String options =
        poll.getOptions().stream()
            .map(option -> "\n• " + option.getText())
            .collect(Collectors.joining());
    SendMessage message = new SendMessage(poll.getChatId(), poll.getQuestion() + options);
    message.setReplyParameters(poll.getReplyParameters());
    message.setMessageThreadId(poll.getMessageThreadId());
    return message;
  }

  /** A topic that is gone is left out; anything else may be what Telegram makes of the markup. */
  private static SendMessage again(SendMessage message, String why) {
    if (why.contains("thread not found") || why.contains("topic_deleted")) {
      SendMessage elsewhere = copy(message.getChatId(), message);
      elsewhere.setMessageThreadId(null);
      return elsewhere;
    }
    return Composer.plain(message);
  }

  private static SendMessage copy(String chat, SendMessage message) {
    SendMessage copy = new SendMessage(chat, message.getText());
    copy.setParseMode(message.getParseMode());
    copy.setMessageThreadId(message.getMessageThreadId());
    copy.setLinkPreviewOptions(message.getLinkPreviewOptions());
    copy.setReplyParameters(message.getReplyParameters());
    copy.setReplyMarkup(message.getReplyMarkup());
    return copy;
  }

  /** What is as it should be stays; what is gone is sent anew; the rest goes without markup. */
  private static Optional<PartialBotApiMethod<?>> again(EditMessageText edit, String why) {
    if (why.contains("not modified") || edit.getChatId() == null) {
      return Optional.empty();
    }
    if (why.contains("not found") || why.contains("can't be edited")) {
      SendMessage anew = new SendMessage(edit.getChatId(), edit.getText());
      anew.setParseMode(edit.getParseMode());
      anew.setLinkPreviewOptions(edit.getLinkPreviewOptions());
      anew.setReplyMarkup(edit.getReplyMarkup());
      return Optional.of(anew);
    }
    EditMessageText plain =
        EditMessageText.builder()
            .chatId(edit.getChatId())
            .messageId(edit.getMessageId())
            .text(Markup.visible(edit.getText()))
            .linkPreviewOptions(edit.getLinkPreviewOptions())
            .build();
    return Optional.of(plain);
  }
}
