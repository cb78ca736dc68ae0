package org.annalist.channel.telegram;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.annalist.answer.Chronicle;
import org.annalist.answer.Digest;
import org.annalist.channel.Phrase;
import org.annalist.channel.Words;
import org.annalist.picture.PictureWords;
import org.annalist.picture.TimelinePicture;
import org.annalist.question.Question;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.objects.InputFile;

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
   * @return the picture, and what it shows where that is not in its caption; empty where there is
   *     nothing to draw
   */
  public List<PartialBotApiMethod<?>> of(Place place, Question question) {
    return chronicles
        .apply(question)
        .map(chronicle -> drawn(chronicle, place.words()))
        .filter(picture -> picture.shown().items() >= FEWEST)
        .map(picture -> calls(place, picture))
        .orElse(List.of());
  }

  private synchronized TimelinePicture drawn(Chronicle chronicle, Words words) {
    return TimelinePicture.of(chronicle, words(words));
  }

  private static List<PartialBotApiMethod<?>> calls(Place place, TimelinePicture picture) {
    List<Block> title = title(picture, place.words());
    List<Block> all = new ArrayList<>(title);
    Digest digest = Digest.of(picture.shown());
    all.addAll(DigestBlocks.lines(digest, place.words()));
    all.addAll(DigestBlocks.speakers(digest));
    List<String> caption = Pages.of(all, LONGEST_CAPTION);
    if (caption.size() == 1) {
      return List.of(photo(place, picture, caption.get(0)));
    }
    List<PartialBotApiMethod<?>> calls = new ArrayList<>();
    calls.add(photo(place, picture, Pages.of(title, LONGEST_CAPTION).get(0)));
    calls.addAll(Composer.answer(place, picture.shown()));
    return calls;
  }

  private static SendPhoto photo(Place place, TimelinePicture picture, String caption) {
    InputFile file = new InputFile(new ByteArrayInputStream(picture.png()), "timeline.png");
    SendPhoto photo = new SendPhoto(Long.toString(place.chat()), file);
    photo.setCaption(caption);
    photo.setParseMode(ParseMode.HTML);
    photo.setMessageThreadId(place.topic());
    photo.setReplyParameters(Composer.reply(place));
    return photo;
  }

  private static List<Block> title(TimelinePicture picture, Words words) {
    int all = picture.shown().items() + picture.shown().remaining();
    return List.of(
        Block.paragraph(Piece.bold(picture.title())),
        Block.entry(Piece.plain(words.entries(all, picture.shown().remaining()))));
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
