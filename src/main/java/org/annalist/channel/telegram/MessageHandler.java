package org.annalist.channel.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.answer.Reply;
import org.annalist.channel.Phrase;
import org.annalist.conversation.Dialogue;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Answers messages: questions and commands. May be shared by threads. */
final class MessageHandler {
  private final Addressing addressing;
  private final Dialogue dialogue;
  private final Map<String, CommandAction> commands;
  private final Recently albums;
  private final List<Feature> features;

  /**
   * Makes the handler.
   *
   * @param commands what the commands do, by their names
   * @param features say what goes with an answer, and may put buttons under it
   */
  MessageHandler(
      Addressing addressing,
      Dialogue dialogue,
      Map<String, CommandAction> commands,
      Recently albums,
      List<Feature> features) {
    this.addressing = addressing;
    this.dialogue = dialogue;
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
    Optional<Command> command = Command.in(message.getText());
    return command.isPresent() ? obey(message, command.get()) : answer(message);
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

  List<SendMessage> apology(Message message) {
    return said(message, Phrase.SORRY);
  }

  private List<? extends PartialBotApiMethod<?>> answer(Message message) {
    Place place = Place.of(message);
    return addressing.utterance(message).map(said -> answered(place, said)).orElse(List.of());
  }

  private List<PartialBotApiMethod<?>> answered(Place place, String utterance) {
    Reply reply = dialogue.reply(place.conversation(), utterance);
    List<InlineKeyboardRow> rows =
        features.stream()
            .flatMap(feature -> feature.under(place, utterance, reply.answer()).stream())
            .toList();
    List<PartialBotApiMethod<?>> calls =
        new ArrayList<>(Composer.withRows(Composer.answer(place, reply.answer()), rows));
    features.forEach(feature -> calls.addAll(feature.after(place, reply)));
    return calls;
  }

  private List<? extends PartialBotApiMethod<?>> obey(Message message, Command command) {
    if (!addressing.isForMe(command)) {
      return List.of();
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
