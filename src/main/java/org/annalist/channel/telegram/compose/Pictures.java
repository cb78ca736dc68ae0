package org.annalist.channel.telegram.compose;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.annalist.answer.Answer;
import org.annalist.answer.Chronicle;
import org.annalist.channel.Phrase;
import org.annalist.channel.Words;
import org.annalist.channel.telegram.Place;
import org.annalist.channel.telegram.page.Block;
import org.annalist.channel.telegram.page.HtmlRenderer;
import org.annalist.channel.telegram.page.Pages;
import org.annalist.channel.telegram.page.Piece;
import org.annalist.channel.telegram.page.Portion;
import org.annalist.picture.PictureWords;
import org.annalist.picture.TimelinePicture;
import org.annalist.question.Question;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/**
 * Draws timelines for a chat. What is in a picture stands in its caption, too, or where that is too
 * short for it, in a message after it. May be shared by threads, which draw one after the other:
 * each picture takes much memory for a moment.
 */
public final class Pictures {
  /** The longest caption that Telegram takes, in UTF-16 units of what a reader sees. */
  private static final int LONGEST_CAPTION = 1024;

  /** A single event is no timeline. */
  private static final int FEWEST = 2;

  private final Function<Question, Optional<Chronicle>> chronicles;

  /**
   * Makes a drawer.
   *
   * @param chronicles gathers what a question asks for, or empty where it asks for no time; may be
   *     shared by threads
   */
  public Pictures(Function<Question, Optional<Chronicle>> chronicles) {
    this.chronicles = chronicles;
  }

  /**
   * Draws what a question asks for.
   *
   * @param place where the picture goes
   * @param question such as "timeline of 1988-1994"
   * @param inWords what answers it in words: that follows where it holds all that happened, else
   *     its buttons to turn pages are kept
   * @return the picture, and what it shows where that is not in its caption; empty where there is
   *     nothing to draw
   */
  public List<PartialBotApiMethod<?>> of(
      Place place, Question question, List<SendMessage> inWords) {
    return chronicles
        .apply(question)
        .map(chronicle -> drawn(chronicle, place.words()))
        .filter(picture -> picture.shown().items() >= FEWEST)
        .map(picture -> calls(place, picture, question, inWords))
        .orElse(List.of());
  }

  private synchronized TimelinePicture drawn(Chronicle chronicle, Words words) {
    return TimelinePicture.of(chronicle, words(words));
  }

  /** The buttons to turn pages stand above all others. */
  private static List<InlineKeyboardRow> firstRow(List<SendMessage> messages) {
    return messages.stream()
        .flatMap(message -> Stream.ofNullable(message.getReplyMarkup()))
        .filter(InlineKeyboardMarkup.class::isInstance)
        .flatMap(buttons -> ((InlineKeyboardMarkup) buttons).getKeyboard().stream())
        .limit(1)
        .filter(row -> row.get(0).getUrl() == null && row.get(0).getText().contains("·"))
        .toList();
  }

  private static List<PartialBotApiMethod<?>> calls(
      Place place, TimelinePicture picture, Question question, List<SendMessage> inWords) {
    Words words = place.words();
    Answer.Answered shown = withoutSuggestions(picture.shown());
    List<Block> blocks = new ArrayList<>(List.of(Block.paragraph(Piece.bold(picture.title()))));
    blocks.addAll(new HtmlRenderer(words, portion(shown)).render(shown));
    List<String> caption = Pages.of(blocks, LONGEST_CAPTION);
    if (caption.size() == 1) {
      SendPhoto photo = photo(place, picture, caption.get(0));
      photo.setReplyMarkup(new InlineKeyboardMarkup(rows(shown, words)));
      return List.of(photo);
    }
    return followed(photo(place, picture, below(picture, words)), place, question, shown, inWords);
  }

  private static String below(TimelinePicture picture, Words words) {
    return Piece.bold(picture.title()).html() + "\n" + words.say(Phrase.PICTURE_BELOW);
  }

  /** A picture, and what it shows in messages after it. */
  private static List<PartialBotApiMethod<?>> followed(
      SendPhoto photo,
      Place place,
      Question question,
      Answer.Answered shown,
      List<SendMessage> inWords) {
    List<InlineKeyboardRow> toPages = firstRow(inWords);
    boolean hasAllInWords = !inWords.isEmpty() && toPages.isEmpty() && !question.dates().isEmpty();
    List<PartialBotApiMethod<?>> calls = new ArrayList<>(List.of(photo));
    if (hasAllInWords) {
      calls.addAll(inWords);
      return calls;
    }
    List<InlineKeyboardRow> rows = new ArrayList<>(toPages);
    rows.addAll(rows(shown, place.words()));
    calls.addAll(
        Messages.of(
            place,
            Composer.pages(place.words(), "", shown, portion(shown)),
            Optional.of(new InlineKeyboardMarkup(rows))));
    return calls;
  }

  private static List<InlineKeyboardRow> rows(Answer.Answered shown, Words words) {
    List<InlineKeyboardRow> rows = new ArrayList<>(SourceButtons.linksTo(shown));
    SourceButtons.sources(shown, words).map(InlineKeyboardRow::new).ifPresent(rows::add);
    return rows;
  }

  /** Nothing says "more" here: what goes on is the answer in words, and not the picture. */
  private static Portion portion(Answer.Answered shown) {
    return new Portion(true, 0, shown.items() + shown.remaining(), 0);
  }

  private static Answer.Answered withoutSuggestions(Answer.Answered a) {
    return new Answer.Answered(
        a.form(), a.claims(), a.remaining(), a.disputes(), a.differing(), List.of());
  }

  private static SendPhoto photo(Place place, TimelinePicture picture, String caption) {
    InputFile file = new InputFile(new ByteArrayInputStream(picture.png()), "timeline.png");
    SendPhoto photo = new SendPhoto(Long.toString(place.chat()), file);
    photo.setCaption(caption);
    photo.setParseMode(ParseMode.HTML);
    photo.setMessageThreadId(place.topic());
    photo.setReplyParameters(Messages.reply(place));
    return photo;
  }

  /** The places for numbers stay as they are: the picture fills them. */
  private static PictureWords words(Words words) {
    return new PictureWords(
        words.say(Phrase.PICTURE_ALL, "{0}"),
        words.say(Phrase.PICTURE_SOME, "{0}", "{1}"),
        words.say(Phrase.PICTURE_LASTED),
        words.say(Phrase.PICTURE_WITHIN),
        words.say(Phrase.PICTURE_ACCOUNTS_DIFFER),
        words.say(Phrase.PICTURE_NOT_TO_SCALE),
        words.say(Phrase.SOURCES_BUTTON));
  }
}
