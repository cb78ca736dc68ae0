package org.annalist.channel.telegram.message;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annalist.channel.telegram.SentAnswers.Kind;
import org.annalist.channel.telegram.compose.SourceButtons;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.polls.SendPoll;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.send.SendVenue;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;

/**
 * A call that sends a message, with what tells it from another.
 *
 * @param call the call
 * @param kind what it sends
 * @param content all that it says
 */
record Sample(PartialBotApiMethod<?> call, Kind kind, String content) {
  /** Returns a call as one that sends a message; empty where it does something else. */
  static Optional<Sample> of(PartialBotApiMethod<?> call) {
    if (call instanceof SendMessage text) {
      return sample(call, Kind.TEXT, text.getText() + '\n' + buttons(text.getReplyMarkup()));
    }
    if (call instanceof SendVenue pin) {
      String point = pin.getLatitude() + " " + pin.getLongitude();
      return sample(call, Kind.PIN, point + '\n' + pin.getTitle() + '\n' + pin.getAddress());
    }
    if (call instanceof SendPhoto photo) { // its caption says what is in it
      return sample(call, Kind.PICTURE, photo.getCaption());
    }
    return call instanceof SendPoll poll
        ? sample(call, Kind.POLL, poll.getQuestion())
        : Optional.empty();
  }

  /**
   * What a reader sees of the buttons, and of which kind they are: what a button sends back may be
   * another each time, such as the key of an answer that can be judged once.
   */
  private static String buttons(@Nullable ReplyKeyboard keyboard) {
    return keyboard instanceof InlineKeyboardMarkup buttons
        ? buttons.getKeyboard().stream()
            .map(row -> row.stream().map(Sample::button).collect(Collectors.joining(" ")))
            .collect(Collectors.joining("\n"))
        : "";
  }

  private static String button(InlineKeyboardButton button) {
    String data = String.valueOf(button.getCallbackData());
    return button.getText() + ' ' + button.getUrl() + ' ' + data.split(":", 2)[0];
  }

  private static Optional<Sample> sample(
      PartialBotApiMethod<?> call, Kind kind, @Nullable String content) {
    return Optional.of(new Sample(call, kind, String.valueOf(content)));
  }

  /** A picture shows what is known; under a text a button tells where it comes from. */
  boolean statesSomething() {
    return kind == Kind.PICTURE
        || (call instanceof SendMessage text
            && text.getReplyMarkup() instanceof InlineKeyboardMarkup buttons
            && SourceButtons.under(buttons).isPresent());
  }

  /** The same for what says the same, and for hardly anything else. */
  long digest() {
    return ByteBuffer.wrap(sha256().digest(content.getBytes(StandardCharsets.UTF_8))).getLong();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
