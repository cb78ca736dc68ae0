package org.annalist.channel.telegram.message;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.annalist.channel.telegram.Place;
import org.annalist.channel.telegram.SentAnswers;
import org.annalist.channel.telegram.SentAnswers.Asked;
import org.annalist.channel.telegram.SentAnswers.Sent;
import org.annalist.conversation.Dialogue;
import org.annalist.conversation.Turn;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Notes what is sent in answer to what, so that an answer changes with its question, and that a
 * reply to an answer leans on it. May be shared by threads.
 */
public final class Notes {
  private final Dialogue dialogue;
  private final SentAnswers sent;

  public Notes(Dialogue dialogue, SentAnswers sent) {
    this.dialogue = dialogue;
    this.sent = sent;
  }

  /**
   * Notes the answer to a message.
   *
   * @param message the message
   * @param respond answers it
   * @return the calls to make
   */
  List<PartialBotApiMethod<?>> first(Message message, Supplier<Response> respond) {
    Place place = Place.of(message);
    Optional<Turn> before = dialogue.last(place.conversation());
    Response response = respond.get();
    if (response.nature() == Response.Nature.IS_NOT_NOTED) {
      return response.calls();
    }
    Noting noting =
        noting(place, message.getMessageId(), before.orElse(null), said(place, before, response));
    return response.calls().stream().<PartialBotApiMethod<?>>map(noting::noted).toList();
  }

  /**
   * Notes what is sent because somebody pressed a button.
   *
   * @param place who pressed it where
   * @param press does what the button is for
   * @return the calls to make
   */
  List<PartialBotApiMethod<?>> pressed(
      Place place, Supplier<List<? extends PartialBotApiMethod<?>>> press) {
    Optional<Turn> before = dialogue.last(place.conversation());
    Response response = Response.of(Response.Nature.MAY_STATE, press.get());
    Turn said = said(place, before, response);
    if (said == null) {
      return response.calls();
    }
    Noting noting = noting(place, 0, before.orElse(null), said);
    return response.calls().stream().<PartialBotApiMethod<?>>map(noting::noted).toList();
  }

  /**
   * Answers an edited message once more, as after what was said before it, and brings the answer
   * into line with it. What had no answer gets one: it may be for the bot only as it is now.
   *
   * @param message the message as it is now
   * @param respond answers it
   * @return the calls to make; none where its answer is not known any more, or the same
   */
  List<PartialBotApiMethod<?>> again(Message message, Supplier<Response> respond) {
    Place place = Place.of(message);
    List<Sent> old = sent.answersTo(place.chat(), message.getMessageId());
    if (old.isEmpty()) {
      return isFresh(message) ? first(message, respond) : List.of();
    }
    Optional<Turn> now = dialogue.last(place.conversation());
    Turn before = old.get(0).before();
    dialogue.goBack(place.conversation(), Optional.ofNullable(before));
    Response response = respond.get();
    if (response.calls().isEmpty()) {
      dialogue.goBack(place.conversation(), now);
      return List.of();
    }
    Turn said = said(place, Optional.ofNullable(before), response);
    Noting noting = noting(place, message.getMessageId(), before, said);
    return response.nature() == Response.Nature.IS_NOT_NOTED
        ? response.calls()
        : new Replacement(noting).of(old, response.calls());
  }

  /**
   * What is older was for others when it was sent, or is answered and forgotten by now. By
   * Telegram's clock alone.
   */
  private boolean isFresh(Message message) {
    Integer edited = message.getEditDate();
    return edited == null || edited - message.getDate() < sent.kept().toSeconds();
  }

  private Noting noting(Place place, int question, @Nullable Turn before, @Nullable Turn said) {
    return new Noting(sent, new Asked(place.chat(), place.user(), question), before, said);
  }

  private @Nullable Turn said(Place place, Optional<Turn> before, Response response) {
    Optional<Turn> after = dialogue.last(place.conversation()).filter(Turn::isAnswered);
    boolean isStatement =
        switch (response.nature()) {
          case STATES -> true;
          case MAY_STATE -> !after.equals(before) || statesSomething(response.calls());
          case TALKS, IS_NOT_NOTED -> false;
        };
    return isStatement ? after.orElse(null) : null;
  }

  private static boolean statesSomething(List<PartialBotApiMethod<?>> calls) {
    return calls.stream()
        .map(Sample::of)
        .flatMap(Optional::stream)
        .anyMatch(Sample::statesSomething);
  }
}
