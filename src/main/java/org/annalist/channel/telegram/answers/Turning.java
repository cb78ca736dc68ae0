package org.annalist.channel.telegram.answers;

import org.annalist.channel.Phrase;
import org.annalist.channel.Words;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/**
 * A page among others, and the key of their answer. Immutable.
 *
 * @param key the key
 * @param book what pages there are
 * @param number from the first page of the book to the last
 */
record Turning(String key, Book book, int number) {
  /** Makes the buttons that turn to the page before and the page after. */
  InlineKeyboardRow row(Words words) {
    InlineKeyboardRow row = new InlineKeyboardRow();
    if (number == Book.MAIN) {
      String first = words.say(Phrase.PAGE, 1, book.count());
      row.add(toPage(words.say(Phrase.ALL_BUTTON, book.all()) + " · " + first + " ›", 1));
      return row;
    }
    if (number > book.first()) {
      row.add(toPage("‹", number - 1));
    }
    String where = words.say(Phrase.PAGE, number, book.count());
    row.add(Keyboards.button(where, Keyboards.NOTHING + ":"));
    if (number < book.count()) {
      row.add(toPage("›", number + 1));
    }
    return row;
  }

  private InlineKeyboardButton toPage(String label, int page) {
    return Keyboards.button(label, Keyboards.PAGE + ":" + page + ":" + key);
  }
}
