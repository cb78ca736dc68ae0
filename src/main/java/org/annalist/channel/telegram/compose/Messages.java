package org.annalist.channel.telegram.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.annalist.channel.telegram.Place;
import org.annalist.channel.telegram.page.Markup;
import org.annalist.channel.telegram.page.Pages;
import org.annalist.channel.telegram.page.Piece;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Makes messages of HTML, and adds to those that are made. */
public final class Messages {
  private Messages() {}

  /**
   * Makes messages: the first replies, and the last has the buttons.
   *
   * @param place where they go
   * @param pages HTML, each for one message
   * @param buttons the buttons, or empty for none
   * @return a message for each page
   */
  public static List<SendMessage> of(
      Place place, List<String> pages, Optional<InlineKeyboardMarkup> buttons) {
    return of(place, pages, Optional::empty, buttons);
  }

  /**
   * Makes messages that may go as one rich message instead.
   *
   * @param place where they go
   * @param pages HTML, each for one message
   * @param rich makes the whole as a rich message, or empty where it is none
   * @param buttons the buttons, or empty for none
   * @return a message for each page
   */
  public static List<SendMessage> of(
      Place place,
      List<String> pages,
      Supplier<Optional<RichAnswer>> rich,
      Optional<InlineKeyboardMarkup> buttons) {
    PagedAnswer whole = new PagedAnswer(rich);
    List<SendMessage> messages = new ArrayList<>();
    pages.forEach(page -> messages.add(message(place, page, whole)));
    if (!messages.isEmpty()) {
      messages.get(0).setReplyParameters(reply(place.replyTo()));
      buttons.ifPresent(messages.get(messages.size() - 1)::setReplyMarkup);
    }
    return messages;
  }

  private static SendMessage message(Place place, String html, PagedAnswer whole) {
    SendMessage message = new AnswerMessage(Long.toString(place.chat()), html, whole);
    message.setParseMode(ParseMode.HTML);
    message.setMessageThreadId(place.topic());
    message.setLinkPreviewOptions(LinkPreviewOptions.builder().isDisabled(true).build());
    return message;
  }

  /**
   * Makes what is sent a reply to the message that the place names. That may be gone by now; then
   * it is sent without the reply.
   *
   * @param place where it goes
   * @return null where the place names no message
   */
  public static @Nullable ReplyParameters reply(Place place) {
    return reply(place.replyTo());
  }

  /**
   * Makes a message a reply. The question may be gone by now; then it is sent without the reply.
   *
   * @param message the message to reply to, or null for none
   * @return what the call takes, or null for none
   */
  public static @Nullable ReplyParameters reply(@Nullable Integer message) {
    return message == null
        ? null
        : ReplyParameters.builder().messageId(message).allowSendingWithoutReply(true).build();
  }

  /**
   * Makes a message that Telegram did not take into one that has nothing to take amiss: the same
   * words without markup and without buttons.
   */
  public static SendMessage plain(SendMessage refused) {
    SendMessage plain = new SendMessage(refused.getChatId(), Markup.visible(refused.getText()));
    plain.setMessageThreadId(refused.getMessageThreadId());
    plain.setLinkPreviewOptions(refused.getLinkPreviewOptions());
    plain.setReplyParameters(refused.getReplyParameters());
    return plain;
  }

  /**
   * Puts more buttons under what is sent.
   *
   * @param messages the messages, of which the last gets the buttons; not changed where there are
   *     none
   * @param rows rows of buttons, which go below those that are there
   * @return the messages
   */
  public static List<SendMessage> withRows(
      List<SendMessage> messages, List<InlineKeyboardRow> rows) {
    if (!messages.isEmpty() && !rows.isEmpty()) {
      SendMessage last = messages.get(messages.size() - 1);
      List<InlineKeyboardRow> all = new ArrayList<>();
      if (last.getReplyMarkup() instanceof InlineKeyboardMarkup before) {
        all.addAll(before.getKeyboard());
      }
      all.addAll(rows);
      last.setReplyMarkup(new InlineKeyboardMarkup(all));
    }
    return messages;
  }

  /**
   * Puts a title before messages, where there is room for it.
   *
   * @param title what to put in bold before the first
   * @param messages at least one message
   * @return the same messages
   */
  public static List<SendMessage> titled(String title, List<SendMessage> messages) {
    SendMessage first = messages.get(0);
    boolean fits = first.getText().length() + title.length() + 2 <= Pages.LIMIT;
    if (fits) {
      first.setText(Piece.bold(title).html() + "\n\n" + first.getText());
    }
    if (first instanceof AnswerMessage page) {
      page.whole().titled(Piece.plain(title).html());
    }
    return messages;
  }

  /**
   * Puts a remark under a message, where there is room for it.
   *
   * @param message a message of an answer
   * @param remark what to say
   */
  public static void remarked(SendMessage message, String remark) {
    boolean fits = message.getText().length() + remark.length() + 20 <= Pages.LIMIT;
    if (fits) {
      message.setText(message.getText() + "\n\n" + Piece.plain(remark).html());
    }
    if (message instanceof AnswerMessage page) {
      page.whole().remarked(Piece.plain(remark).html());
    }
  }
}
