package org.annalist.channel.telegram.send;

import java.util.Optional;
import java.util.OptionalInt;
import org.annalist.channel.telegram.api.ApiFault;
import org.annalist.channel.telegram.api.BotApi;
import org.annalist.channel.telegram.compose.AnswerMessage;
import org.annalist.channel.telegram.compose.EditedText;
import org.annalist.channel.telegram.compose.PagedAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;

/**
 * Sends and changes answers as rich messages. Each is tried once: when Telegram refuses it, the
 * answer goes as its pages. May be shared by threads.
 */
final class RichSending {
  private static final Logger LOG = LoggerFactory.getLogger(RichSending.class);
  private static final int BAD_REQUEST = 400;

  /** No message was sent, or its number is known already. */
  private static final OptionalInt NO_NUMBER = OptionalInt.of(0);

  private final BotApi api;

  RichSending(BotApi api) {
    this.api = api;
  }

  /**
   * Does what a call is for by a rich message.
   *
   * @param call the call
   * @return the number of the message that was sent, or 0 for none; empty where the call has to be
   *     made as it is
   * @throws ApiFault when it may be tried again
   */
  OptionalInt send(PartialBotApiMethod<?> call) throws ApiFault {
    if (call instanceof AnswerMessage page) {
      PagedAnswer whole = page.whole();
      return whole.isSent() ? NO_NUMBER : tried(whole, whole.rich());
    }
    return call instanceof EditedText edit && edit.answer().isPresent()
        ? changed(edit, edit.answer().get())
        : OptionalInt.empty();
  }

  /** Several messages are not changed into one: their pages stay pages. */
  private OptionalInt changed(EditedText edit, PagedAnswer whole) throws ApiFault {
    if (!whole.isOnePage()) {
      whole.refused();
      return OptionalInt.empty();
    }
    return tried(whole, whole.content().map(edit::rich));
  }

  private OptionalInt tried(PagedAnswer whole, Optional<? extends BotApiMethod<?>> rich)
      throws ApiFault {
    if (rich.isEmpty()) {
      return OptionalInt.empty();
    }
    try {
      int message = api.send(rich.get());
      whole.sent();
      return OptionalInt.of(message);
    } catch (ApiFault fault) {
      if (fault.code() != BAD_REQUEST) {
        throw fault;
      }
      String why = String.valueOf(fault.getMessage());
      LOG.debug("Telegram refused a rich message: {}", why);
      if (Refused.isSame(why)) {
        whole.sent();
        return NO_NUMBER;
      }
      if (!Refused.isGone(why)) { // else it is sent anew, and as a rich message
        whole.refused();
      }
      return OptionalInt.empty();
    }
  }
}
