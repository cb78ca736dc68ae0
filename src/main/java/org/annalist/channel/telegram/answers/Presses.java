package org.annalist.channel.telegram.answers;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.answer.Reply;
import org.annalist.channel.telegram.ButtonAction;
import org.annalist.channel.telegram.Place;
import org.annalist.channel.telegram.Press;
import org.annalist.channel.telegram.Recently;
import org.annalist.channel.telegram.SentAnswers;
import org.annalist.channel.telegram.compose.Composer;
import org.annalist.channel.telegram.compose.EditedText;
import org.annalist.channel.telegram.compose.Pictures;
import org.annalist.channel.telegram.compose.QuestionButtons;
import org.annalist.channel.telegram.compose.ShownPages;
import org.annalist.conversation.Dialogue;
import org.annalist.conversation.Recital;
import org.annalist.conversation.Turn;
import org.annalist.knowledge.Claim;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

/** What the buttons under answers do. Safe for several threads. */
final class Presses {
  /** For so long a second press of the same button is taken for a slip of the finger. */
  private static final Duration PAUSE = Duration.ofSeconds(30);

  private static final String NEXT = "what happened next?";

  private final Dialogue dialogue;
  private final Recital recital;
  private final Coded coded;
  private final Topics topics;
  private final Presenter presenter;
  private final Pictures pictures;
  private final SentAnswers sent;
  private final Accompaniment pins;
  private final Recently recently;
  private final ShownPages shown;

  Presses(
      Dialogue dialogue,
      Recital recital,
      Coded coded,
      Topics topics,
      Presenter presenter,
      Pictures pictures,
      SentAnswers sent,
      Accompaniment pins,
      Clock clock) {
    this.dialogue = dialogue;
    this.recital = recital;
    this.coded = coded;
    this.topics = topics;
    this.presenter = presenter;
    this.pictures = pictures;
    this.sent = sent;
    this.pins = pins;
    this.recently = new Recently(PAUSE, clock);
    this.shown = new ShownPages(PAUSE, clock);
  }

  Map<String, ButtonAction> actions() {
    return Map.of(
        Keyboards.PAGE,
        this::turn,
        Keyboards.NOTHING,
        press -> List.of(press.acknowledged()),
        Keyboards.TIMELINE,
        press -> once(press, timeline(press)),
        Keyboards.WHERE,
        press -> once(press, where(press)),
        Keyboards.NEXT,
        press -> once(press, next(press)),
        Keyboards.ASK_ALSO,
        press -> once(press, askAlso(press)),
        QuestionButtons.KIND,
        press -> once(press, asked(press, press.data())),
        QuestionButtons.KIND_OF_CODE,
        press ->
            once(
                press,
                coded.asks(press.data()).stream()
                    .findFirst()
                    .flatMap(question -> asked(press, question))));
  }

  /** What a button does, which is done once for two quick presses. */
  private interface Doing {
    List<? extends PartialBotApiMethod<?>> calls();
  }

  private List<PartialBotApiMethod<?>> once(Press press, Optional<Doing> doing) {
    if (doing.isEmpty()) {
      return List.of();
    }
    List<PartialBotApiMethod<?>> calls = new ArrayList<>(press.acknowledgedAtOnce());
    String button = press.place().chat() + ":" + press.message() + ":" + press.data();
    if (recently.isFirst(button)) {
      calls.addAll(doing.get().calls());
    }
    return calls;
  }

  private List<PartialBotApiMethod<?>> turn(Press press) {
    int colon = press.data().indexOf(':');
    String number = colon < 0 ? "" : press.data().substring(0, colon);
    Optional<Presenter.Turned> turned =
        number.matches("[0-9]{1,4}")
            ? presenter.page(
                press.place(), press.data().substring(colon + 1), Integer.parseInt(number))
            : Optional.empty();
    if (turned.isEmpty()) {
      return List.of();
    }
    List<PartialBotApiMethod<?>> calls = new ArrayList<>(press.acknowledgedAtOnce());
    if (shown.isOther(press.place().chat(), press.message(), press.data())) {
      PageBook.Page told = turned.get().page();
      String conversation = press.place().conversation();
      recital.told(conversation, told.reply(), told.skip());
      dialogue
          .last(conversation)
          .ifPresent(said -> sent.saidSince(press.place().chat(), press.message(), said));
      SendMessage page = turned.get().message();
      calls.add(EditedText.of(press.message(), page).orElse(page));
    }
    return calls;
  }

  private Optional<Doing> asked(Press press, String question) {
    Place place = press.place();
    return question.isBlank()
        ? Optional.empty()
        : Optional.of(
            () -> answered(place, question, dialogue.reply(place.conversation(), question)));
  }

  private List<PartialBotApiMethod<?>> answered(Place place, String question, Reply reply) {
    List<PartialBotApiMethod<?>> calls =
        new ArrayList<>(presenter.present(place, question, question, reply));
    calls.addAll(pins.with(place, reply));
    return calls;
  }

  private Optional<Doing> where(Press press) {
    return coded
        .entity(press.data())
        .map(Keyboards::asking)
        .flatMap(question -> asked(press, question));
  }

  private Optional<Doing> next(Press press) {
    List<Claim> said = coded.claims(press.data());
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of(() -> told(press.place(), recital.after(said, NEXT)));
  }

  private Optional<Doing> askAlso(Press press) {
    List<String> questions = coded.asks(press.data());
    return questions.isEmpty()
        ? Optional.empty()
        : Optional.of(() -> Composer.talk(press.place(), "", questions));
  }

  private Optional<Doing> timeline(Press press) {
    return Scope.of(press.data(), coded)
        .map(scope -> () -> timeline(press.place(), scope.asked(topics)));
  }

  /** In a picture, or in words where there is nothing to draw. */
  private List<? extends PartialBotApiMethod<?>> timeline(Place place, Turn.Asked asked) {
    Reply reply = recital.ask(asked, 0);
    List<SendMessage> inWords = told(place, reply);
    List<PartialBotApiMethod<?>> drawn = pictures.of(place, reply.question(), inWords);
    return drawn.isEmpty() ? inWords : drawn;
  }

  private List<SendMessage> told(Place place, Reply reply) {
    recital.told(place.conversation(), reply, 0);
    return presenter.present(place, "", "", reply);
  }
}
