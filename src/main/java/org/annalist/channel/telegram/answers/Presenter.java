package org.annalist.channel.telegram.answers;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.annalist.answer.Answer;
import org.annalist.answer.Reply;
import org.annalist.channel.telegram.Place;
import org.annalist.channel.telegram.compose.Composer;
import org.annalist.channel.telegram.compose.Messages;
import org.annalist.channel.telegram.compose.RichAnswer;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

/**
 * Makes messages of answers: one message with pages where the answer can be made again from what a
 * button sends back, else a message for each page. Safe for several threads.
 */
final class Presenter {
  private final Keys keys;
  private final PageBook pages;
  private final Keyboards keyboards;

  Presenter(Keys keys, PageBook pages, Keyboards keyboards) {
    this.keys = keys;
    this.pages = pages;
    this.keyboards = keyboards;
  }

  /**
   * Makes the messages of an answer.
   *
   * @param place where they go
   * @param utterance the question as typed, or an empty text
   * @param asked the question that the answer is to name, or an empty text
   * @param reply the answer
   */
  List<SendMessage> present(Place place, String utterance, String asked, Reply reply) {
    Answer answer = reply.answer();
    Optional<String> key = answer.claims().isEmpty() ? Optional.empty() : keys.of(utterance, reply);
    List<String> htmls = inFewest(place, asked, answer);
    boolean isLong = htmls.size() > 1 || PageBook.remaining(answer) > 0;
    return key.filter(it -> isLong)
        .flatMap(it -> firstPage(place, it, asked))
        .orElseGet(
            () ->
                Messages.of(
                    place,
                    htmls,
                    Composer.rich(place.words(), asked, answer),
                    keyboards.under(reply, key, Optional.empty(), place.words())));
  }

  /** What could be asked next has no message of its own. */
  private static List<String> inFewest(Place place, String asked, Answer answer) {
    List<String> htmls = Composer.pages(place.words(), asked, answer);
    return htmls.size() == 1
        ? htmls
        : Composer.pages(place.words(), asked, Suggesting.nothing(answer));
  }

  /** The page that a long answer begins with, or empty where all of it is on one. */
  private Optional<List<SendMessage>> firstPage(Place place, String key, String asked) {
    Book book = pages.book(key, place.words());
    return pages
        .page(key, book.first(), asked, place.words())
        .filter(page -> book.count() > 1)
        .map(page -> message(place, key, page, () -> rich(place, key, asked)));
  }

  /** All pages in one message, without buttons to turn them. */
  private Optional<RichAnswer> rich(Place place, String key, String asked) {
    return pages
        .whole(key, place.words())
        .flatMap(whole -> Composer.rich(place.words(), asked, whole).get())
        .map(rich -> new RichAnswer(rich.html(), Keyboards.PAGE));
  }

  /**
   * Makes the message of one page of an answer.
   *
   * @param place where it goes
   * @param key the key of the answer
   * @param number the number of the page
   * @return empty where the key is none, or there is nothing to say any more
   */
  Optional<Turned> page(Place place, String key, int number) {
    return pages
        .page(key, number, "", place.words())
        .map(page -> new Turned(message(place, key, page, Optional::empty).get(0), page));
  }

  private List<SendMessage> message(
      Place place, String key, PageBook.Page page, Supplier<Optional<RichAnswer>> rich) {
    Turning turning = new Turning(key, page.book(), page.number());
    return Messages.of(
        place,
        List.of(page.html()),
        rich,
        keyboards.under(page.reply(), Optional.of(key), Optional.of(turning), place.words()));
  }

  /**
   * A page as a message.
   *
   * @param message the message
   * @param page what is on it
   */
  record Turned(SendMessage message, PageBook.Page page) {}
}
