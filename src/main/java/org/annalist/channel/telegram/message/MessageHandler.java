package org.annalist.channel.telegram.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annalist.answer.Answer;
import org.annalist.channel.Phrase;
import org.annalist.channel.telegram.Answering;
import org.annalist.channel.telegram.CommandAction;
import org.annalist.channel.telegram.Feature;
import org.annalist.channel.telegram.Place;
import org.annalist.channel.telegram.Recently;
import org.annalist.channel.telegram.compose.Composer;
import org.annalist.channel.telegram.compose.Messages;
import org.annalist.channel.telegram.compose.NotedCall;
import org.annalist.channel.telegram.talk.ForgetFeature;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Answers messages: questions and commands. May be shared by threads. */
public final class MessageHandler {
  private static final String ASK = "ask";

  /** The commands that are about an answer. */
  private static final Set<String> OF_SOURCES = Set.of("source", "sources");

  private final Addressing addressing;
  private final Answering answering;
  private final Map<String, CommandAction> commands;
  private final Attachments attachments;
  private final Notes notes;
  private final List<Feature> features;
  private final Moving moving;

  /**
   * Makes the handler.
   *
   * @param answering answers questions
   * @param commands what the commands do, by their names
   * @param notes notes what is sent in answer to what
   * @param features say what goes with an answer, and may put buttons under it
   */
  public MessageHandler(
      Addressing addressing,
      Answering answering,
      Map<String, CommandAction> commands,
      Recently albums,
      Notes notes,
      List<Feature> features) {
    this.addressing = addressing;
    this.answering = answering;
    this.commands = Map.copyOf(commands);
    attachments = new Attachments(albums);
    this.notes = notes;
    this.features = List.copyOf(features);
    moving = new Moving(this.features);
  }

  /**
   * Answers a message.
   *
   * @param message what somebody sent
   * @return the calls to make, none where the bot stays quiet
   */
  List<? extends PartialBotApiMethod<?>> handle(Message message) {
    moving.follow(message);
    return addressing.isFromPerson(message)
        ? notes.first(message, () -> response(message))
        : List.of();
  }

  /**
   * Changes the answer to a message that was edited, where it is known which that was.
   *
   * @param message the message as it is now
   * @return the calls to make, none where the bot stays quiet
   */
  List<? extends PartialBotApiMethod<?>> handleEdited(Message message) {
    return addressing.isFromPerson(message)
            && (message.hasText() || attachments.readCaption(message))
        ? notes.again(message, () -> response(message))
        : List.of();
  }

  private Response response(Message message) {
    if (!message.hasText() && !attachments.readCaption(message)) {
      List<SendMessage> calls =
          attachments.wantsReply(message) ? said(message, Phrase.TEXT_ONLY) : List.of();
      return Response.of(Response.Nature.TALKS, calls);
    }
    Optional<Command> command = addressing.command(message);
    Optional<String> question =
        command.isPresent() ? command.flatMap(this::question) : addressing.utterance(message);
    return question
        .map(asked -> answer(message, asked))
        .or(() -> command.filter(addressing::isForMe).map(it -> obey(message, it)))
        .orElse(Response.NONE);
  }

  /** Puts a remark under the first message of an answer, for a message more would be too much. */
  List<? extends PartialBotApiMethod<?>> withRemark(
      Message message, List<? extends PartialBotApiMethod<?>> calls, Phrase remark) {
    String said = Place.of(message).words().say(remark);
    calls.stream()
        .map(NotedCall::original)
        .filter(SendMessage.class::isInstance)
        .findFirst()
        .ifPresent(call -> Messages.remarked((SendMessage) call, said));
    return calls;
  }

  List<SendMessage> apology(Message message) {
    return said(message, Phrase.SORRY);
  }

  /** What is asked with {@code /ask}. */
  private Optional<String> question(Command command) {
    return Optional.of(command)
        .filter(addressing::isForMe)
        .filter(it -> it.name().equals(ASK) && !it.argument().isEmpty())
        .map(Command::argument);
  }

  private Response answer(Message message, String question) {
    Place place = Place.of(message);
    boolean isKnown = resume(place, message);
    Answering.Answered answered = answering.answered(place, question);
    Answer answer = answered.reply().answer();
    if (!isKnown && isSources(answer)) {
      return Response.of(Response.Nature.TALKS, said(message, Phrase.REPLY_UNKNOWN));
    }
    List<PartialBotApiMethod<?>> calls = new ArrayList<>(withRows(place, question, answered));
    features.forEach(feature -> calls.addAll(feature.after(place, answered.reply())));
    return Response.of(
        answer.claims().isEmpty() ? Response.Nature.TALKS : Response.Nature.STATES, calls);
  }

  /**
   * Goes back to the message that this one replies to.
   *
   * @return false where that is the bot's, and it is not known what it was about
   */
  private boolean resume(Place place, Message message) {
    Message earlier = message.getReplyToMessage();
    return earlier == null || answering.resume(place, earlier) || !addressing.isMine(earlier);
  }

  private static boolean isSources(Answer answer) {
    return answer instanceof Answer.Answered answered && answered.form() == Answer.Form.SOURCES;
  }

  private List<SendMessage> withRows(Place place, String question, Answering.Answered answered) {
    List<InlineKeyboardRow> rows =
        features.stream()
            .flatMap(f -> f.under(place, question, answered.reply().answer()).stream())
            .toList();
    return Messages.withRows(answered.messages(), rows);
  }

  private Response obey(Message message, Command command) {
    Place place = Place.of(message);
    if (!resume(place, message) && OF_SOURCES.contains(command.name())) {
      return Response.of(Response.Nature.TALKS, said(message, Phrase.REPLY_UNKNOWN));
    }
    if (command.name().equals("start") && !command.argument().isEmpty()) {
      Optional<List<PartialBotApiMethod<?>>> linked = answering.open(place, command.argument());
      if (linked.isPresent()) {
        return Response.of(Response.Nature.STATES, linked.get());
      }
    }
    CommandAction action = commands.get(command.name());
    if (action != null) {
      return Response.of(nature(command), action.obey(place, command.argument()));
    }
    return Response.of(
        Response.Nature.TALKS,
        message.isUserMessage() ? said(message, Phrase.UNKNOWN_COMMAND) : List.of());
  }

  /** What is to be forgotten is not to be noted once more. */
  private static Response.Nature nature(Command command) {
    if (command.name().equals(ForgetFeature.COMMAND)) {
      return Response.Nature.IS_NOT_NOTED;
    }
    return OF_SOURCES.contains(command.name()) ? Response.Nature.STATES : Response.Nature.MAY_STATE;
  }

  private static List<SendMessage> said(Message message, Phrase phrase) {
    Place place = Place.of(message);
    return Composer.talk(place, place.words().say(phrase), List.of());
  }
}
