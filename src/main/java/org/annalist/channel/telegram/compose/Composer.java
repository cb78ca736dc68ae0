package org.annalist.channel.telegram.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.annalist.answer.Answer;
import org.annalist.answer.Citations;
import org.annalist.answer.Reply;
import org.annalist.channel.Words;
import org.annalist.channel.telegram.Place;
import org.annalist.channel.telegram.page.Block;
import org.annalist.channel.telegram.page.CitationBlocks;
import org.annalist.channel.telegram.page.HtmlRenderer;
import org.annalist.channel.telegram.page.Markup;
import org.annalist.channel.telegram.page.Pages;
import org.annalist.channel.telegram.page.Piece;
import org.annalist.channel.telegram.page.Portion;
import org.annalist.channel.telegram.page.RichHtml;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

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
        place,
        pages(place.words(), "", answer),
        rich(place.words(), "", answer),
        SourceButtons.under(answer, place.words()));
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
    return pages(words, asked, answer, null);
  }

  /**
   * Puts a part of a list into words.
   *
   * @param words the bot's own words
   * @param asked the question that the answer names above it, or an empty text
   * @param answer the answer
   * @param portion which part of a list it shows, or null where no buttons lead to the others
   * @return one page of HTML or more, each short enough for a message
   */
  public static List<String> pages(
      Words words, String asked, Answer answer, @Nullable Portion portion) {
    return Pages.of(blocks(words, asked, answer, portion), Pages.LIMIT);
  }

  /**
   * Puts an answer into a rich message.
   *
   * @param words the bot's own words
   * @param asked the question that the answer names above it, or an empty text
   * @param answer the answer
   * @return makes it when it is asked for; empty where the answer does not fit
   */
  public static Supplier<Optional<RichAnswer>> rich(Words words, String asked, Answer answer) {
    return () ->
        RichHtml.of(blocks(words, asked, answer, null), words)
            .map(html -> new RichAnswer(html, ""));
  }

  private static List<Block> blocks(
      Words words, String asked, Answer answer, @Nullable Portion portion) {
    List<Block> blocks = new ArrayList<>();
    if (!asked.isBlank()) {
      blocks.add(Block.paragraph(Piece.plain("“"), Piece.typed(asked, ASKED), Piece.plain("”")));
    }
    blocks.addAll(new HtmlRenderer(words, portion).render(answer));
    return blocks;
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
   * Puts more buttons under what is sent.
   *
   * @param messages the messages, of which the last gets the buttons; not changed where there are
   *     none
   * @param rows rows of buttons, which go below those that are there
   * @return the messages
   */
  public static List<SendMessage> withRows(
      List<SendMessage> messages, List<InlineKeyboardRow> rows) {
    if (!messages.isEmpty() && !rows.isEmpty()) {
      SendMessage last = messages.get(messages.size() - 1);
      List<InlineKeyboardRow> all = new ArrayList<>();
      if (last.getReplyMarkup() instanceof InlineKeyboardMarkup before) {
        all.addAll(before.getKeyboard());
      }
      all.addAll(rows);
      last.setReplyMarkup(new InlineKeyboardMarkup(all));
    }
    return messages;
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
    if (first instanceof AnswerMessage page) {
      page.whole().titled(Piece.plain(title).html());
    }
    return messages;
  }

  /**
   * Says under an answer which names were read into misspelt ones, where there are such.
   *
   * @param place where the answer goes
   * @param reply the answer
   * @param messages its messages, of which the first gets the remark
   * @return the same messages
   */
  public static List<SendMessage> withReading(
      Place place, Reply reply, List<SendMessage> messages) {
    String readAs = place.words().readAs(reply);
    if (!readAs.isEmpty()) {
      messages.stream().findFirst().ifPresent(first -> remarked(first, readAs));
    }
    return messages;
  }

  /**
   * Puts a remark under a message, where there is room for it.
   *
   * @param message a message that this class has made
   * @param remark what to say
   */
  public static void remarked(SendMessage message, String remark) {
    boolean fits = message.getText().length() + remark.length() + 20 <= Pages.LIMIT;
    if (fits) {
      message.setText(message.getText() + "\n\n" + Piece.plain(remark).html());
    }
    if (message instanceof AnswerMessage page) {
      page.whole().remarked(Piece.plain(remark).html());
    }
  }

  /**
   * Makes the message of one citation in full.
   *
   * @param place where it goes
   * @param citations the citations of an answer
   * @param number which of them, from 1
   * @return one message or more
   */
  public static List<SendMessage> citation(Place place, Citations citations, int number) {
    Block citation = CitationBlocks.full(citations, place.words()).get(number - 1);
    return messages(place, Pages.of(List.of(citation), Pages.LIMIT), Optional.empty());
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
    return messages(place, pages, Optional::empty, buttons);
  }

  /**
   * Makes messages that may go as one rich message instead.
   *
   * @param place where they go
   * @param pages HTML, each for one message
   * @param rich makes the whole as a rich message, or empty where it is none
   * @param buttons the buttons, or empty for none
   * @return a message for each page
   */
  public static List<SendMessage> messages(
      Place place,
      List<String> pages,
      Supplier<Optional<RichAnswer>> rich,
      Optional<InlineKeyboardMarkup> buttons) {
    PagedAnswer whole = new PagedAnswer(rich);
    List<SendMessage> messages = new ArrayList<>();
    pages.forEach(page -> messages.add(message(place, page, whole)));
    if (!messages.isEmpty()) {
      messages.get(0).setReplyParameters(reply(place.replyTo()));
      buttons.ifPresent(messages.get(messages.size() - 1)::setReplyMarkup);
    }
    return messages;
  }

  private static SendMessage message(Place place, String html, PagedAnswer whole) {
    SendMessage message = new AnswerMessage(Long.toString(place.chat()), html, whole);
    message.setParseMode(ParseMode.HTML);
    message.setMessageThreadId(place.topic());
    message.setLinkPreviewOptions(LinkPreviewOptions.builder().isDisabled(true).build());
    return message;
  }

  /**
   * Makes what is sent a reply to the message that the place names. That may be gone by now; then
   * it is sent without the reply.
   *
   * @param place where it goes
   * @return null where the place names no message
   */
  public static @Nullable ReplyParameters reply(Place place) {
    return reply(place.replyTo());
  }

  /**
   * Makes a message a reply. The question may be gone by now; then it is sent without the reply.
   *
   * @param message the message to reply to, or null for none
   * @return what the call takes, or null for none
   */
  public static @Nullable ReplyParameters reply(@Nullable Integer message) {
    return message == null
        ? null
        : ReplyParameters.builder().messageId(message).allowSendingWithoutReply(true).build();
  }

  /**
   * Makes a message that Telegram did not take into one that has nothing to take amiss: the same
   * words without markup and without buttons.
   */
  public static SendMessage plain(SendMessage refused) {
    SendMessage plain = new SendMessage(refused.getChatId(), Markup.visible(refused.getText()));
    plain.setMessageThreadId(refused.getMessageThreadId());
    plain.setLinkPreviewOptions(refused.getLinkPreviewOptions());
    plain.setReplyParameters(refused.getReplyParameters());
    return plain;
  }
}
