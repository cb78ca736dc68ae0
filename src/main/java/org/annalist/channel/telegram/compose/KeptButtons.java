package org.annalist.channel.telegram.compose;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/**
 * The buttons of an answer in words that go with its picture as well.
 *
 * @param inWords the answer, perhaps of no messages
 */
record KeptButtons(List<SendMessage> inWords) {
  /** Where Telegram lets somebody choose to whom to send a link. */
  private static final String SHARING = "https://t.me/share/";

  /** Returns the row that turns pages, which stands above all others; none where there is none. */
  List<InlineKeyboardRow> toPages() {
    return rows()
        .limit(1)
        .filter(row -> row.get(0).getUrl() == null && row.get(0).getText().contains("·"))
        .toList();
  }

  /** Returns the button that shares the answer. */
  Optional<InlineKeyboardButton> share() {
    return rows()
        .flatMap(List::stream)
        .filter(button -> Objects.requireNonNullElse(button.getUrl(), "").startsWith(SHARING))
        .findFirst();
  }

  private Stream<InlineKeyboardRow> rows() {
    return inWords.stream()
        .map(SendMessage::getReplyMarkup)
        .filter(InlineKeyboardMarkup.class::isInstance)
        .flatMap(buttons -> ((InlineKeyboardMarkup) buttons).getKeyboard().stream());
  }
}
