package org.annalist.channel.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.answer.Answer;
import org.annalist.answer.Citations;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/** Makes messages of what there is to say. */
public final class Composer {
  private Composer() {}

  /**
   * Makes the messages of an answer.
   *
   * @param place where it goes
   * @param answer the answer
   * @return one message or more, the last with the buttons
   */
  public static List<SendMessage> answer(Place place, Answer answer) {
    HtmlRenderer renderer = new HtmlRenderer(place.words());
    return messages(place, renderer.render(answer), SourceButtons.under(answer, place.words()));
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
    return messages(place, renderer.talk(said, suggestions), Optional.empty());
  }

  /**
   * Puts a title before messages, where there is room for it.
   *
   * @param title what to put in bold before the first
   * @param messages at least one message
   * @return the same messages
   */
  public static List<SendMessage> titled(String title, List<SendMessage> messages) {
    SendMessage first = messages.get(0);
    boolean fits = first.getText().length() + title.length() + 2 <= Pages.LIMIT;
    if (fits) {
      first.setText(Piece.bold(title).html() + "\n\n" + first.getText());
    }
    return messages;
  }

  /**
   * Makes the message of one citation in full.
   *
   * @param place where it goes
   * @param citations the citations of an answer
   * @param number which of them, from 1
   * @return one message or more
   */
  static List<SendMessage> citation(Place place, Citations citations, int number) {
    Block citation = CitationBlocks.full(citations, place.words()).get(number - 1);
    return messages(place, List.of(citation), Optional.empty());
  }

  /** The first message replies, and the last has the buttons. */
  private static List<SendMessage> messages(
      Place place, List<Block> blocks, Optional<InlineKeyboardMarkup> buttons) {
    List<SendMessage> messages = new ArrayList<>();
    for (String page : Pages.of(blocks, Pages.LIMIT)) {
      messages.add(message(place, page));
    }
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
