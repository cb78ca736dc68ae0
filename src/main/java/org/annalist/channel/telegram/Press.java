package org.annalist.channel.telegram;

import java.util.List;
import org.annalist.channel.Phrase;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/**
 * The press of a button under a message.
 *
 * @param id Telegram's id of the press
 * @param place who pressed it where; what is sent there replies to the message with the button
 * @param message the message with the button
 * @param data what follows the kind of the button and the colon
 * @param buttons all buttons under that message, or null where they are out of reach
 * @param atOnce acknowledges it before it is answered
 */
public record Press(
    String id,
    Place place,
    int message,
    String data,
    @Nullable InlineKeyboardMarkup buttons,
    AtOnce atOnce) {
  /** Reads a press of a button under a message. */
  public static Press of(
      CallbackQuery query, MaybeInaccessibleMessage message, String data, AtOnce atOnce) {
    Integer topic = message instanceof Message known ? Place.topicOf(known) : null;
    Place place =
        new Place(
            message.getChatId(),
            query.getFrom().getId(),
            topic,
            message.getMessageId(),
            query.getFrom().getLanguageCode());
    InlineKeyboardMarkup buttons = message instanceof Message known ? known.getReplyMarkup() : null;
    return new Press(query.getId(), place, message.getMessageId(), data, buttons, atOnce);
  }

  /**
   * Tells Telegram at once that the press has arrived, without a word: for what takes its time.
   *
   * @return the call where it could not be made now, which then goes before all others
   */
  public List<AnswerCallbackQuery> acknowledgedAtOnce() {
    AnswerCallbackQuery call = acknowledged();
    return atOnce.isMade(call) ? List.of() : List.of(call);
  }

  /**
   * Tells Telegram that the press has arrived, without a word.
   *
   * @return the call
   */
  public AnswerCallbackQuery acknowledged() {
    return acknowledgement(id, null);
  }

  /**
   * Tells Telegram that the press has arrived, and the person something.
   *
   * @param phrase what to say, at most 200 UTF-16 units
   * @param arguments what stands in its places
   * @return the call
   */
  public AnswerCallbackQuery acknowledged(Phrase phrase, Object... arguments) {
    return acknowledgement(id, place.words().say(phrase, arguments));
  }

  /**
   * Returns the press as by somebody who is spoken to in a language.
   *
   * @param tag a language tag
   * @return the same press otherwise
   */
  public Press in(String tag) {
    return new Press(id, place.in(tag), message, data, buttons, atOnce);
  }

  public static AnswerCallbackQuery acknowledgement(String id, @Nullable String text) {
    AnswerCallbackQuery acknowledgement = new AnswerCallbackQuery(id);
    acknowledgement.setText(text);
    return acknowledgement;
  }
}
