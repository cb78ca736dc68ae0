package org.annalist.channel.telegram.compose;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.annalist.answer.Answer;
import org.annalist.answer.Chronicle;
import org.annalist.channel.Phrase;
import org.annalist.channel.Words;
import org.annalist.channel.telegram.Place;
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
 * short for all of it, in short there and in full in a message after it. May be shared by threads,
 * which draw one after the other: each picture takes much memory for a moment.
 */
public final class Pictures {
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
   *     its buttons to turn pages and to share it are kept
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

  private static List<PartialBotApiMethod<?>> calls(
      Place place, TimelinePicture picture, Question question, List<SendMessage> inWords) {
    Words words = place.words();
    Answer.Answered shown = withoutSuggestions(picture.shown());
    Caption caption = new Caption(picture.title(), words);
    Optional<String> whole = caption.whole(shown, portion(shown));
    if (whole.isPresent()) {
      SendPhoto photo = photo(place, picture, whole.get());
      photo.setReplyMarkup(new InlineKeyboardMarkup(rows(shown, words, inWords)));
      return List.of(photo);
    }
    return followed(photo(place, picture, caption.brief(picture)), place, question, shown, inWords);
  }

  /** A picture, and what it shows in messages after it. */
  private static List<PartialBotApiMethod<?>> followed(
      SendPhoto photo,
      Place place,
      Question question,
      Answer.Answered shown,
      List<SendMessage> inWords) {
    List<InlineKeyboardRow> toPages = new KeptButtons(inWords).toPages();
    boolean hasAllInWords = !inWords.isEmpty() && toPages.isEmpty() && !question.dates().isEmpty();
    List<PartialBotApiMethod<?>> calls = new ArrayList<>(List.of(photo));
    if (hasAllInWords) {
      calls.addAll(inWords);
      return calls;
    }
    List<InlineKeyboardRow> rows = new ArrayList<>(toPages);
    rows.addAll(rows(shown, place.words(), inWords));
    calls.addAll(
        Messages.of(
            place,
            Composer.pages(place.words(), "", shown, portion(shown)),
            Optional.of(new InlineKeyboardMarkup(rows))));
    return calls;
  }

  /** "Sources" and "Share" in one row, below the links. */
  private static List<InlineKeyboardRow> rows(
      Answer.Answered shown, Words words, List<SendMessage> inWords) {
    InlineKeyboardRow row = new InlineKeyboardRow();
    SourceButtons.sources(shown, words).ifPresent(row::add);
    new KeptButtons(inWords).share().ifPresent(row::add);
    List<InlineKeyboardRow> rows = new ArrayList<>(SourceButtons.linksTo(shown));
    if (!row.isEmpty()) {
      rows.add(row);
    }
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
