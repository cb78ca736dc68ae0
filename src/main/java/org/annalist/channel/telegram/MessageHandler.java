package org.annalist.channel.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.annalist.channel.Phrase;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Answers messages: questions and commands. May be shared by threads. */
final class MessageHandler {
  private static final String ASK = "ask";

  private final Addressing addressing;
  private final Answering answering;
  private final Map<String, CommandAction> commands;
  private final Recently albums;
  private final List<Feature> features;

  /**
   * Makes the handler.
   *
   * @param answering answers questions
   * @param commands what the commands do, by their names
   * @param features say what goes with an answer, and may put buttons under it
   */
  MessageHandler(
      Addressing addressing,
      Answering answering,
      Map<String, CommandAction> commands,
      Recently albums,
      List<Feature> features) {
    this.addressing = addressing;
    this.answering = answering;
    this.commands = Map.copyOf(commands);
    this.albums = albums;
    this.features = List.copyOf(features);
  }

  /**
   * Answers a message.
   *
   * @param message what somebody sent
   * @return the calls to make, none where the bot stays quiet
   */
  List<? extends PartialBotApiMethod<?>> handle(Message message) {
    if (!addressing.isFromPerson(message)) {
      return List.of();
    }
    if (!message.hasText() && !hasReadableCaption(message)) {
      return withoutText(message);
    }
    Optional<String> question = question(message);
    if (question.isPresent()) {
      return answer(message, question.get());
    }
    return Command.in(message.getText()).map(command -> obey(message, command)).orElse(List.of());
  }

  /**
   * Changes the answer to a question that was edited, where it is known which that was.
   *
   * @param message the message as it is now
   * @return the calls to make, none where the bot stays quiet
   */
  List<? extends PartialBotApiMethod<?>> handleEdited(Message message) {
    if (!addressing.isFromPerson(message) || !message.hasText()) {
      return List.of();
    }
    OptionalInt answer = answering.sent().answerTo(message.getChatId(), message.getMessageId());
    return answer.isEmpty()
        ? List.of()
        : question(message)
            .map(asked -> answered(message, asked))
            .map(answers -> inPlaceOf(answer.getAsInt(), answers))
            .orElse(List.of());
  }

  private List<SendMessage> answered(Message message, String question) {
    Place place = Place.of(message);
    return withRows(place, question, answering.answered(place, question));
  }

  private static List<PartialBotApiMethod<?>> inPlaceOf(int old, List<SendMessage> answers) {
    List<PartialBotApiMethod<?>> calls = new ArrayList<>(answers);
    if (!answers.isEmpty()) {
      calls.set(0, EditedText.of(old, answers.get(0)));
    }
    return calls;
  }

  /** What is written under a picture in private is read as a message of its own. */
  private boolean hasReadableCaption(Message message) {
    String caption = message.getCaption();
    if (!message.isUserMessage() || caption == null || caption.isBlank()) {
      return false;
    }
    message.setText(caption);
    message.setEntities(message.getCaptionEntities());
    if (message.getMediaGroupId() != null) {
      albums.isFirst(message.getMediaGroupId()); // the rest of the album needs no reply
    }
    return true;
  }

  /** Puts a remark under the first message of an answer, for a message more would be too much. */
  List<? extends PartialBotApiMethod<?>> withRemark(
      Message message, List<? extends PartialBotApiMethod<?>> calls, Phrase remark) {
    String said = Place.of(message).words().say(remark);
    calls.stream()
        .filter(SendMessage.class::isInstance)
        .findFirst()
        .ifPresent(call -> Composer.remarked((SendMessage) call, said));
    return calls;
  }

  List<SendMessage> apology(Message message) {
    return said(message, Phrase.SORRY);
  }

  /** What is asked for the bot to answer, in plain words or with {@code /ask}. */
  private Optional<String> question(Message message) {
    Optional<Command> command = Command.in(message.getText());
    return command.isEmpty()
        ? addressing.utterance(message)
        : command
            .filter(addressing::isForMe)
            .filter(it -> it.name().equals(ASK) && !it.argument().isEmpty())
            .map(Command::argument);
  }

  private List<PartialBotApiMethod<?>> answer(Message message, String question) {
    Place place = Place.of(message);
    Answering.Answered answered = answering.answered(place, question);
    List<SendMessage> messages = withRows(place, question, answered);
    List<PartialBotApiMethod<?>> calls = new ArrayList<>(noted(message, messages));
    features.forEach(feature -> calls.addAll(feature.after(place, answered.reply())));
    return calls;
  }

  private List<SendMessage> withRows(Place place, String question, Answering.Answered answered) {
    List<InlineKeyboardRow> rows =
        features.stream()
            .flatMap(f -> f.under(place, question, answered.reply().answer()).stream())
            .toList();
    return Composer.withRows(answered.messages(), rows);
  }

  /** An answer of one message is noted, so that it can be changed with its question. */
  private List<SendMessage> noted(Message message, List<SendMessage> answers) {
    long chat = message.getChatId();
    int asked = message.getMessageId();
    return answers.size() == 1
        ? List.of(
            new NotedMessage(
                answers.get(0), answer -> answering.sent().remember(chat, asked, answer)))
        : answers;
  }

  private List<? extends PartialBotApiMethod<?>> obey(Message message, Command command) {
    if (!addressing.isForMe(command)) {
      return List.of();
    }
    if (command.name().equals("start") && !command.argument().isEmpty()) {
      Optional<List<SendMessage>> linked = answering.open(Place.of(message), command.argument());
      if (linked.isPresent()) {
        return linked.get();
      }
    }
    CommandAction action = commands.get(command.name());
    if (action != null) {
      return action.obey(Place.of(message), command.argument());
    }
    return message.isUserMessage() ? said(message, Phrase.UNKNOWN_COMMAND) : List.of();
  }

  private static List<SendMessage> said(Message message, Phrase phrase) {
    Place place = Place.of(message);
    return Composer.talk(place, place.words().say(phrase), List.of());
  }

  /** An album comes as a message for each picture, and one reply to it is enough. */
  private List<SendMessage> withoutText(Message message) {
    boolean isAlone = message.getMediaGroupId() == null;
    if (!message.isUserMessage() || !hasContent(message)) {
      return List.of();
    }
    return isAlone || albums.isFirst(message.getMediaGroupId())
        ? said(message, Phrase.TEXT_ONLY)
        : List.of();
  }

  /** Tells what a person sent from what Telegram reports, such as a pinned message. */
  private static boolean hasContent(Message message) {
    boolean isPicture =
        message.hasPhoto() || message.hasSticker() || message.hasAnimation() || message.hasVideo();
    boolean isSound = message.hasVoice() || message.hasAudio() || message.hasVideoNote();
    boolean isThing =
        message.hasDocument() || message.hasLocation() || message.hasContact() || message.hasPoll();
    boolean isOther = message.hasStory() || message.hasPaidMedia() || message.hasChecklist();
    return isPicture || isSound || isThing || isOther || message.hasDice();
  }
}
