package org.annalist.channel.telegram;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;

/** Decides what to do instead of a call that Telegram refused with a 400. */
final class Refused {
  /** What no other try and no other wording can mend. */
  private static final List<String> FOR_GOOD =
      List.of(
          "chat not found",
          "user not found",
          "deactivated",
          "upgraded to a supergroup",
          "not a member",
          "rights",
          "write_forbidden",
          "restricted",
          "peer_id_invalid");

  private Refused() {}

  /**
   * Tells whether Telegram would refuse whatever was sent there.
   *
   * @param description what Telegram said
   * @return false where the reason may lie in the message, or is not known
   */
  static boolean isForGood(String description) {
    String why = description.toLowerCase(Locale.ROOT);
    return FOR_GOOD.stream().anyMatch(why::contains);
  }

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
    return call instanceof EditMessageText edit ? again(edit, why) : Optional.empty();
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
