package org.annalist.channel.telegram.answers;

import org.annalist.channel.Phrase;
import org.annalist.channel.Words;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/**
 * The number of a page among others, and the key of their answer. Immutable.
 *
 * @param key the key
 * @param number from 1
 * @param count how many there are
 */
record Turning(String key, int number, int count) {
  /** Makes the buttons that turn to the page before and the page after. */
  InlineKeyboardRow row(Words words) {
    InlineKeyboardRow row = new InlineKeyboardRow();
    if (number > 1) {
      row.add(toPage("‹", number - 1));
    }
    String where = words.say(Phrase.PAGE, number, count);
    row.add(Keyboards.button(where, Keyboards.NOTHING + ":"));
    if (number < count) {
      row.add(toPage("›", number + 1));
    }
    return row;
  }

  private InlineKeyboardButton toPage(String label, int page) {
    return Keyboards.button(label, Keyboards.PAGE + ":" + page + ":" + key);
  }
}
