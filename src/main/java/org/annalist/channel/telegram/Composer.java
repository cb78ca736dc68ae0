package org.annalist.channel.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.answer.Answer;
import org.annalist.channel.Words;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/** Makes messages of what there is to say. */
public final class Composer {
  /** How much of a question stands above the answer to it. */
  private static final int ASKED = 300;

  private Composer() {}

  /**
   * Makes the messages of an answer.
   *
   * @param place where it goes
   * @param answer the answer
   * @return one message or more, the last with the buttons
   */
  public static List<SendMessage> answer(Place place, Answer answer) {
    return messages(
        place, pages(place.words(), "", answer), SourceButtons.under(answer, place.words()));
  }

  /**
   * Puts an answer into words.
   *
   * @param words the bot's own words
   * @param asked the question that the answer names above it, or an empty text
   * @param answer the answer
   * @return one page of HTML or more, each short enough for a message
   */
  public static List<String> pages(Words words, String asked, Answer answer) {
    List<Block> blocks = new ArrayList<>();
    if (!asked.isBlank()) {
      blocks.add(Block.paragraph(Piece.plain("“"), Piece.typed(asked, ASKED), Piece.plain("”")));
    }
    blocks.addAll(new HtmlRenderer(words).render(answer));
    return Pages.of(blocks, Pages.LIMIT);
  }

  /**
   * Makes the messages of what the bot says of its own.
   *
   * @param place where it goes
   * @param said what to say
   * @param suggestions questions to try, perhaps none
   * @return one message or more
   */
  public static List<SendMessage> talk(Place place, String said, List<String> suggestions) {
    HtmlRenderer renderer = new HtmlRenderer(place.words());
    return messages(
        place,
        Pages.of(renderer.talk(said, suggestions), Pages.LIMIT),
        QuestionButtons.under(suggestions));
  }

  /**
   * Makes messages: the first replies, and the last has the buttons.
   *
   * @param place where they go
   * @param pages HTML, each for one message
   * @param buttons the buttons, or empty for none
   * @return a message for each page
   */
  public static List<SendMessage> messages(
      Place place, List<String> pages, Optional<InlineKeyboardMarkup> buttons) {
    List<SendMessage> messages = new ArrayList<>();
    pages.forEach(page -> messages.add(message(place, page)));
    if (!messages.isEmpty()) {
      messages.get(0).setReplyParameters(reply(place.replyTo()));
      buttons.ifPresent(messages.get(messages.size() - 1)::setReplyMarkup);
    }
    return messages;
  }

  private static SendMessage message(Place place, String html) {
    SendMessage message = new SendMessage(Long.toString(place.chat()), html);
    message.setParseMode(ParseMode.HTML);
    message.setMessageThreadId(place.topic());
    message.setLinkPreviewOptions(LinkPreviewOptions.builder().isDisabled(true).build());
    return message;
  }

  /** The question may be gone by now; then the answer is sent without the reply. */
  private static @Nullable ReplyParameters reply(@Nullable Integer message) {
    return message == null
        ? null
        : ReplyParameters.builder().messageId(message).allowSendingWithoutReply(true).build();
  }

  /**
   * Makes a message that Telegram did not take into one that has nothing to take amiss: the same
   * words without markup and without buttons.
   */
  static SendMessage plain(SendMessage refused) {
    SendMessage plain = new SendMessage(refused.getChatId(), Markup.visible(refused.getText()));
    plain.setMessageThreadId(refused.getMessageThreadId());
    plain.setLinkPreviewOptions(refused.getLinkPreviewOptions());
    plain.setReplyParameters(refused.getReplyParameters());
    return plain;
  }
}
