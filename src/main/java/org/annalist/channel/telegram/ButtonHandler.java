package org.annalist.channel.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.annalist.answer.Answer;
import org.annalist.knowledge.Claim;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Answers the press of a button. May be shared by threads. */
final class ButtonHandler {
  private final Function<List<String>, List<Claim>> claims;
  private final Composer composer;
  private final Recently presses;

  ButtonHandler(Function<List<String>, List<Claim>> claims, Composer composer, Recently presses) {
    this.claims = claims;
    this.composer = composer;
    this.presses = presses;
  }

  /**
   * Acknowledges a press, and sends the sources. The same button pressed again within a short time
   * is only acknowledged.
   *
   * @param press the press
   * @return the calls to make, the acknowledgement first
   */
  List<BotApiMethod<?>> handle(CallbackQuery press) {
    String data = press.getData() == null ? "" : press.getData();
    List<Claim> found = SourceButtons.codesIn(data).map(claims).orElse(List.of());
    MaybeInaccessibleMessage message = press.getMessage();
    if (found.isEmpty() || message == null) {
      return List.of(acknowledgement(press, Words.BUTTON_UNKNOWN));
    }
    String button = message.getChatId() + ":" + message.getMessageId() + ":" + data;
    if (!presses.isFirst(button)) {
      return List.of(acknowledgement(press, Words.SOURCES_SENT));
    }
    return sources(press, placeOf(press, message), found);
  }

  List<BotApiMethod<?>> apology(CallbackQuery press) {
    return List.of(acknowledgement(press, Words.SORRY));
  }

  private List<BotApiMethod<?>> sources(CallbackQuery press, Place place, List<Claim> found) {
    List<BotApiMethod<?>> calls = new ArrayList<>();
    calls.add(acknowledgement(press, null));
    Answer answer = new Answer.Answered(Answer.Form.SOURCES, found, 0, List.of());
    calls.addAll(composer.answer(place, answer));
    return calls;
  }

  private static Place placeOf(CallbackQuery press, MaybeInaccessibleMessage message) {
    Integer topic = message instanceof Message known ? Place.topicOf(known) : null;
    return new Place(message.getChatId(), press.getFrom().getId(), topic, message.getMessageId());
  }

  private static AnswerCallbackQuery acknowledgement(CallbackQuery press, @Nullable String text) {
    AnswerCallbackQuery acknowledgement = new AnswerCallbackQuery(press.getId());
    acknowledgement.setText(text);
    return acknowledgement;
  }
}
