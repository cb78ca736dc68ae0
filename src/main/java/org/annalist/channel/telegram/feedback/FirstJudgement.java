package org.annalist.channel.telegram.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.annalist.answer.Status;
import org.annalist.channel.Phrase;
import org.annalist.channel.Words;
import org.annalist.channel.review.PrivateWords;
import org.annalist.channel.telegram.Press;
import org.annalist.channel.telegram.compose.EditedButtons;
import org.annalist.channel.telegram.compose.ShownPages;
import org.annalist.channel.telegram.compose.SourceButtons;
import org.annalist.knowledge.Claim;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/**
 * "Was this right?" for people who have not agreed to anything: what was asked stands in the two
 * buttons, and is kept nowhere else. "Not right" asks to agree, and becomes the button that does;
 * only that one reports the answer. May be shared by threads.
 *
 * <p>{@code w} and {@code g} are "Not right" and "I agree", with a letter for the kind of the
 * answer and the beginning of the question; {@code r} is "Right", with the rest of it.
 */
final class FirstJudgement {
  static final char RIGHT = 'r';
  static final char NOT_RIGHT = 'w';
  static final char AGREED = 'g';

  /** Of the 64 bytes of data, without the kind of the button, the letters and the colon. */
  private static final int ROOM = 59;

  private static final char IS_DISPUTED = 'd';
  private static final char IS_ANSWERED = 'a';

  private final Function<List<String>, List<Claim>> claims;
  private final ShownPages shown = new ShownPages();

  /**
   * Makes it.
   *
   * @param claims finds claims by their codes
   */
  FirstJudgement(Function<List<String>, List<Claim>> claims) {
    this.claims = claims;
  }

  /** Tells whether the data are those of a button of this. */
  static boolean isOf(String data) {
    return !data.isEmpty()
        && (data.charAt(0) == RIGHT || data.charAt(0) == NOT_RIGHT || data.charAt(0) == AGREED);
  }

  /** The pair of buttons under an answer. */
  InlineKeyboardRow under(String question, Status status, Words words) {
    char kind = status == Status.DISPUTED ? IS_DISPUTED : IS_ANSWERED;
    String asked = PrivateWords.without(question);
    String first = Utf8.first(asked, ROOM);
    String rest = Utf8.first(asked.substring(first.length()), ROOM);
    return new InlineKeyboardRow(
        FeedbackFeature.button(words.say(Phrase.RIGHT_BUTTON), RIGHT + rest),
        FeedbackFeature.button(
            words.say(Phrase.NOT_RIGHT_BUTTON), NOT_RIGHT + Character.toString(kind) + first));
  }

  /**
   * Tells what a report would hold, and puts the button that agrees in place of the pressed one.
   */
  List<PartialBotApiMethod<?>> ask(Press press) {
    Words words = press.place().words();
    String label = words.say(Phrase.FEEDBACK_AGREE_BUTTON);
    AnswerCallbackQuery told = press.acknowledged(Phrase.FEEDBACK_FIRST, label);
    told.setShowAlert(true);
    InlineKeyboardButton agrees = FeedbackFeature.button(label, AGREED + press.data().substring(1));
    return isUnder(press) && isNew(press)
        ? changed(told, press, row -> replaced(row, press.data(), agrees))
        : List.of(told);
  }

  private static InlineKeyboardRow replaced(
      InlineKeyboardRow row, String data, InlineKeyboardButton other) {
    return new InlineKeyboardRow(
        row.stream().map(button -> isOf(button, data) ? other : button).toList());
  }

  /** Takes the buttons away, so that nothing is reported twice. */
  List<PartialBotApiMethod<?>> thank(Press press) {
    return changed(
        press.acknowledged(Phrase.FEEDBACK_NOT_RIGHT),
        press,
        row ->
            row.stream().anyMatch(button -> isOf(button, press.data()))
                ? new InlineKeyboardRow()
                : row);
  }

  /** Tells whether a press is no second one of the same button. */
  boolean isNew(Press press) {
    return shown.isOther(press.place().chat(), press.message(), press.data().substring(0, 1));
  }

  private static List<PartialBotApiMethod<?>> changed(
      AnswerCallbackQuery told,
      Press press,
      Function<InlineKeyboardRow, InlineKeyboardRow> change) {
    List<PartialBotApiMethod<?>> calls = new ArrayList<>(List.of(told));
    Optional.ofNullable(press.buttons())
        .map(buttons -> buttons.getKeyboard().stream().map(change))
        .map(rows -> rows.filter(row -> !row.isEmpty()).toList())
        .ifPresent(rows -> calls.add(edit(press, rows)));
    return calls;
  }

  private static EditedButtons edit(Press press, List<InlineKeyboardRow> rows) {
    return new EditedButtons(press.place().chat(), press.message(), rows);
  }

  /**
   * Reads what is reported from the buttons under the answer.
   *
   * @return empty where they are gone, or do not hold it any more
   */
  Optional<Given> given(Press press) {
    String data = press.data();
    InlineKeyboardMarkup buttons = press.buttons();
    if (data.length() < 2 || buttons == null || !isUnder(press)) {
      return Optional.empty();
    }
    Status status = data.charAt(1) == IS_DISPUTED ? Status.DISPUTED : Status.ANSWERED;
    List<String> stated =
        SourceButtons.under(buttons)
            .map(codes -> claims.apply(SourceButtons.codesIn(codes)))
            .orElse(List.of())
            .stream()
            .map(Claim::id)
            .toList();
    return Optional.of(new Given(data.substring(2) + rest(buttons), status, stated));
  }

  /** Tells whether the message still has the button that was pressed: its page may be turned. */
  private static boolean isUnder(Press press) {
    InlineKeyboardMarkup buttons = press.buttons();
    return buttons != null
        && buttons.getKeyboard().stream()
            .flatMap(List::stream)
            .anyMatch(button -> isOf(button, press.data()));
  }

  private static String rest(InlineKeyboardMarkup buttons) {
    String right = FeedbackFeature.KIND + ":" + RIGHT;
    return buttons.getKeyboard().stream()
        .flatMap(List::stream)
        .map(InlineKeyboardButton::getCallbackData)
        .filter(data -> data != null && data.startsWith(right))
        .map(data -> data.substring(right.length()))
        .findFirst()
        .orElse("");
  }

  private static boolean isOf(InlineKeyboardButton button, String data) {
    return (FeedbackFeature.KIND + ":" + data).equals(button.getCallbackData());
  }
}
