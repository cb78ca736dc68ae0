package org.annalist.channel.telegram.compose;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/**
 * Buttons that ask a question when they are pressed. They send back the question itself where that
 * fits into the 64 bytes that Telegram takes, else its code, as {@link ClaimCodes} makes it.
 */
public final class QuestionButtons {
  /** The kind of a button that sends back its question. */
  public static final String KIND = "q";

  /** The kind of a button that sends back the code of its question. */
  public static final String KIND_OF_CODE = "h";

  private static final int MOST_BYTES = 64;
  private static final int MOST = 5;

  private QuestionButtons() {}

  /**
   * Makes a button.
   *
   * @param label what stands on it
   * @param question what it asks
   * @return a row with the button alone, since questions are long
   */
  public static InlineKeyboardRow row(String label, String question) {
    return new InlineKeyboardRow(
        InlineKeyboardButton.builder().text(label).callbackData(data(question)).build());
  }

  /**
   * Makes a button for each question.
   *
   * @param questions the questions
   * @return rows, the first five at most
   */
  public static List<InlineKeyboardRow> rows(List<String> questions) {
    return questions.stream()
        .filter(question -> !question.isBlank())
        .limit(MOST)
        .map(question -> row(question, question))
        .toList();
  }

  static Optional<InlineKeyboardMarkup> under(List<String> questions) {
    List<InlineKeyboardRow> rows = rows(questions);
    return rows.isEmpty() ? Optional.empty() : Optional.of(new InlineKeyboardMarkup(rows));
  }

  /**
   * Tells whether a button sends back its question itself.
   *
   * @param question the question
   * @return false where it is too long
   */
  public static boolean fits(String question) {
    return (KIND + ":" + question).getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
  }

  private static String data(String question) {
    return fits(question) ? KIND + ":" + question : KIND_OF_CODE + ":" + ClaimCodes.of(question);
  }
}
