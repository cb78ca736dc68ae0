package org.annalist.channel.telegram;

import java.util.List;
import org.annalist.answer.Answer;
import org.annalist.conversation.Dialogue;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Answers messages: questions and commands. May be shared by threads. */
final class MessageHandler {
  private static final int EXAMPLES = 3;

  private final Addressing addressing;
  private final Dialogue dialogue;
  private final Composer composer;
  private final Recently albums;

  MessageHandler(Addressing addressing, Dialogue dialogue, Composer composer, Recently albums) {
    this.addressing = addressing;
    this.dialogue = dialogue;
    this.composer = composer;
    this.albums = albums;
  }

  /**
   * Answers a message.
   *
   * @param message what somebody sent
   * @return the messages to send, none where the bot stays quiet
   */
  List<SendMessage> handle(Message message) {
    if (!addressing.isFromPerson(message)) {
      return List.of();
    }
    if (!message.hasText()) {
      return withoutText(message);
    }
    return Command.in(message.getText())
        .map(command -> obey(message, command))
        .orElseGet(() -> answer(message));
  }

  List<SendMessage> apology(Message message) {
    return composer.talk(Place.of(message), Words.SORRY, List.of());
  }

  private List<SendMessage> answer(Message message) {
    return addressing
        .utterance(message)
        .map(utterance -> reply(Place.of(message), utterance))
        .orElse(List.of());
  }

  private List<SendMessage> obey(Message message, Command command) {
    if (!addressing.isForMe(command)) {
      return List.of();
    }
    Place place = Place.of(message);
    return switch (command.name()) {
      case "start" -> composer.talk(place, Words.START, examples(place));
      case "help" -> composer.talk(place, Words.HELP, examples(place));
      case "sources" -> reply(place, "source?");
      default ->
          message.isUserMessage()
              ? composer.talk(place, Words.UNKNOWN_COMMAND, List.of())
              : List.of();
    };
  }

  private List<SendMessage> reply(Place place, String utterance) {
    return composer.answer(place, ask(place, utterance));
  }

  private List<String> examples(Place place) {
    return ask(place, "help").suggestions().stream().limit(EXAMPLES).toList();
  }

  private Answer ask(Place place, String utterance) {
    return dialogue.reply(place.conversation(), utterance).answer();
  }

  /** An album comes as a message for each picture, and one reply to it is enough. */
  private List<SendMessage> withoutText(Message message) {
    boolean isAlone = message.getMediaGroupId() == null;
    if (!message.isUserMessage() || !hasContent(message)) {
      return List.of();
    }
    return isAlone || albums.isFirst(message.getMediaGroupId())
        ? composer.talk(Place.of(message), Words.TEXT_ONLY, List.of())
        : List.of();
  }

  /** Tells what a person sent from what Telegram reports, such as a pinned message. */
  private static boolean hasContent(Message message) {
    boolean isPicture =
        message.hasPhoto() || message.hasSticker() || message.hasAnimation() || message.hasVideo();
    boolean isSound = message.hasVoice() || message.hasAudio() || message.hasVideoNote();
    boolean isThing =
        message.hasDocument() || message.hasLocation() || message.hasContact() || message.hasPoll();
    return isPicture || isSound || isThing || message.hasDice();
  }
}
