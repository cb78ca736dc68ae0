package org.annalist.channel.telegram.message;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.channel.Phrase;
import org.annalist.channel.Words;
import org.annalist.channel.telegram.AtOnce;
import org.annalist.channel.telegram.ButtonAction;
import org.annalist.channel.telegram.Press;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;

/** Hands the press of a button to what does it. May be shared by threads. */
public final class ButtonHandler {
  private final Map<String, ButtonAction> actions;
  private final Notes notes;

  /**
   * Makes the handler.
   *
   * @param actions what the buttons do, by their kinds
   * @param notes notes what is sent
   */
  public ButtonHandler(Map<String, ButtonAction> actions, Notes notes) {
    this.actions = Map.copyOf(actions);
    this.notes = notes;
  }

  /**
   * Does what a button is for, and always acknowledges the press.
   *
   * @param query the press
   * @param atOnce acknowledges it before it is answered
   * @return the calls to make, the acknowledgement first where it is not made yet
   */
  List<? extends PartialBotApiMethod<?>> handle(CallbackQuery query, AtOnce atOnce) {
    String data = query.getData() == null ? "" : query.getData();
    int colon = data.indexOf(':');
    ButtonAction action = action(query).orElse(null);
    MaybeInaccessibleMessage message = query.getMessage();
    if (action == null) {
      return said(query, Phrase.BUTTON_UNKNOWN);
    }
    if (message == null) {
      return said(query, Phrase.MESSAGE_GONE);
    }
    Press press = Press.of(query, message, data.substring(colon + 1), atOnce);
    List<? extends PartialBotApiMethod<?>> calls =
        notes.pressed(press.place(), () -> action.press(press));
    return calls.isEmpty() ? said(query, Phrase.BUTTON_UNKNOWN) : calls;
  }

  /** Whether a press may be acknowledged without a word. */
  boolean mayBeAcknowledged(CallbackQuery query) {
    return action(query).map(action -> !action.tellsByAcknowledging()).orElse(true);
  }

  private Optional<ButtonAction> action(CallbackQuery query) {
    String data = query.getData() == null ? "" : query.getData();
    int colon = data.indexOf(':');
    return colon < 0
        ? Optional.empty()
        : Optional.ofNullable(actions.get(data.substring(0, colon)));
  }

  List<? extends PartialBotApiMethod<?>> apology(CallbackQuery query) {
    return said(query, Phrase.SORRY);
  }

  private static List<PartialBotApiMethod<?>> said(CallbackQuery query, Phrase phrase) {
    Words words = Words.in(query.getFrom() == null ? null : query.getFrom().getLanguageCode());
    return List.of(Press.acknowledgement(query.getId(), words.say(phrase)));
  }
}
