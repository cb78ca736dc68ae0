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
import org.annalist.channel.telegram.page.Pages;
import org.annalist.channel.telegram.page.Piece;
import org.annalist.channel.telegram.page.Portion;
import org.annalist.channel.telegram.page.RichHtml;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

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
    return Messages.of(
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
   * @param said what to say; an empty text where the suggestions say it all
   * @param suggestions questions to try, perhaps none
   * @return one message or more
   */
  public static List<SendMessage> talk(Place place, String said, List<String> suggestions) {
    HtmlRenderer renderer = new HtmlRenderer(place.words());
    return Messages.of(
        place,
        Pages.of(renderer.talk(said, suggestions), Pages.LIMIT),
        QuestionButtons.under(suggestions));
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
      messages.stream().findFirst().ifPresent(first -> Messages.remarked(first, readAs));
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
  public static List<SendMessage> citation(Place place, Citations citations, int number) {
    Block citation = CitationBlocks.full(citations, place.words()).get(number - 1);
    return Messages.of(
        place, Pages.of(List.of(citation), Pages.LIMIT), SourceButtons.linkTo(citation));
  }
}
