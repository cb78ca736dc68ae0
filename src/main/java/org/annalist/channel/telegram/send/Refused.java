package org.annalist.channel.telegram.send;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annalist.channel.telegram.compose.EditedText;
import org.annalist.channel.telegram.compose.Messages;
import org.annalist.channel.telegram.compose.NotedCall;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.polls.SendPoll;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;

/**
 * Decides what to do instead of a call that Telegram refused with a 400, a poll also with a 403.
 */
final class Refused {
  /** What no other try and no other wording can mend. */
  private static final List<String> FOR_GOOD =
      List.of(
          "chat not found",
          "user not found",
          "deactivated",
          "upgraded to a supergroup",
          "not a member",
          "rights",
          "write_forbidden",
          "restricted",
          "peer_id_invalid");

  private static final String PARAGRAPH = "\n\n";

  private Refused() {}

  /**
   * Tells whether Telegram would refuse whatever was sent there.
   *
   * @param description what Telegram said
   * @return false where the reason may lie in the message, or is not known
   */
  static boolean isForGood(String description) {
    String why = description.toLowerCase(Locale.ROOT);
    return FOR_GOOD.stream().anyMatch(why::contains);
  }

  /**
   * Finds another call.
   *
   * @param call what was refused
   * @param description what Telegram said, such as {@code Bad Request: message is not modified}
   * @return empty where there is nothing left to do
   */
  static Optional<PartialBotApiMethod<?>> instead(PartialBotApiMethod<?> call, String description) {
    String why = description.toLowerCase(Locale.ROOT);
    if (call instanceof NotedCall noted) {
      return isOfGoneMessage(noted.original(), why)
          ? again((EditedText) noted.original(), why)
          : instead(noted.original(), why).map(other -> new NotedCall(other, noted::isDone));
    }
    if (call instanceof SendMessage message) {
      return why.contains("chat not found") ? Optional.empty() : Optional.of(again(message, why));
    }
    if (call instanceof SendPoll poll) {
      return Optional.of(inWords(poll));
    }
    return call instanceof EditedText edit ? again(edit, why) : Optional.empty();
  }

  /**
   * Tells whether all is as the call would have it: a message that says so already, or is gone and
   * was to go.
   *
   * @param call what was refused
   * @param description what Telegram said
   */
  static boolean isAsWanted(PartialBotApiMethod<?> call, String description) {
    PartialBotApiMethod<?> original = NotedCall.original(call);
    return original instanceof DeleteMessage
        || (original instanceof EditedText && isSame(description));
  }

  /**
   * Tells whether a message that was to be changed says so already.
   *
   * @param description what Telegram said
   */
  static boolean isSame(String description) {
    return description.toLowerCase(Locale.ROOT).contains("not modified");
  }

  private static boolean isOfGoneMessage(PartialBotApiMethod<?> call, String why) {
    return call instanceof EditedText && isGone(why);
  }

  /**
   * Tells whether a message that was to be changed is gone.
   *
   * @param description what Telegram said
   */
  static boolean isGone(String description) {
    String why = description.toLowerCase(Locale.ROOT);
    return why.contains("not found") || why.contains("can't be edited");
  }

  /** What is gone is sent anew where that is of use; the rest goes without markup. */
  private static Optional<PartialBotApiMethod<?>> again(EditedText edit, String why) {
    if (isGone(why)) {
      return edit.anew();
    }
    return isSame(why) ? Optional.empty() : Optional.of(edit.plain());
  }

  /**
   * Tells whether another call may be carried out where a call was forbidden: a group may let in
   * messages, but no polls.
   *
   * @param call what was refused with a 403
   */
  static boolean mayBeReplaced(PartialBotApiMethod<?> call) {
    return NotedCall.original(call) instanceof SendPoll;
  }

  /**
   * Where polls are not allowed, a quiz can still be read, its answer hidden until it is tapped.
   */
  private static SendMessage inWords(SendPoll poll) {
    String options =
        poll.getOptions().stream()
            .map(option -> "\n• " + option.getText())
            .collect(Collectors.joining());
    String asked = poll.getQuestion() + options;
    String answer = answer(poll);
    SendMessage message = new SendMessage(poll.getChatId(), asked + answer);
    if (!answer.isEmpty()) {
      int begin = asked.length() + PARAGRAPH.length();
      message.setEntities(
          List.of(
              MessageEntity.builder()
                  .type("spoiler")
                  .offset(begin)
                  .length(answer.length() - PARAGRAPH.length())
                  .build()));
    }
    message.setReplyParameters(poll.getReplyParameters());
    message.setMessageThreadId(poll.getMessageThreadId());
    return message;
  }

  /** The right option and who says so, below the options; empty for a poll without such. */
  private static String answer(SendPoll poll) {
    List<Integer> right = poll.getCorrectOptionIds();
    return right == null || right.isEmpty()
        ? ""
        : PARAGRAPH
            + poll.getOptions().get(right.get(0)).getText()
            + (poll.getExplanation() == null ? "" : ": " + poll.getExplanation());
  }

  /** A topic that is gone is left out; anything else may be what Telegram makes of the markup. */
  private static SendMessage again(SendMessage message, String why) {
    if (why.contains("thread not found") || why.contains("topic_deleted")) {
      SendMessage elsewhere = copy(message.getChatId(), message);
      elsewhere.setMessageThreadId(null);
      return elsewhere;
    }
    return Messages.plain(message);
  }

  private static SendMessage copy(String chat, SendMessage message) {
    SendMessage copy = new SendMessage(chat, message.getText());
    copy.setParseMode(message.getParseMode());
    copy.setMessageThreadId(message.getMessageThreadId());
    copy.setLinkPreviewOptions(message.getLinkPreviewOptions());
    copy.setReplyParameters(message.getReplyParameters());
    copy.setReplyMarkup(message.getReplyMarkup());
    return copy;
  }
}
