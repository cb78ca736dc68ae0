package org.annalist.channel.telegram.answers;

import java.util.List;
import java.util.Optional;
import org.annalist.answer.Answer;
import org.annalist.answer.Reply;
import org.annalist.channel.telegram.Composer;
import org.annalist.channel.telegram.Place;
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
    List<String> htmls = Composer.pages(place.words(), asked, answer);
    Optional<String> key = answer.claims().isEmpty() ? Optional.empty() : keys.of(utterance, reply);
    boolean isLong = htmls.size() > 1 || PageBook.remaining(answer) > 0;
    Optional<Turning> turning =
        key.filter(it -> isLong)
            .map(it -> new Turning(it, 1, pages.count(it, place.words())))
            .filter(it -> it.count() > 1);
    List<String> shown =
        turning.isEmpty()
            ? htmls
            : Composer.pages(place.words(), asked, Suggesting.nothing(answer)).subList(0, 1);
    Optional<String> rich =
        turning.isEmpty() ? Composer.rich(place.words(), asked, answer) : Optional.empty();
    return Composer.messages(
        place, shown, rich, keyboards.under(reply, key, turning, place.words()));
  }

  /**
   * Makes the message of one page of an answer.
   *
   * @param place where it goes
   * @param key the key of the answer
   * @param number the number of the page, from 1
   * @return empty where the key is none, or there is nothing to say any more
   */
  Optional<Turned> page(Place place, String key, int number) {
    return pages
        .page(key, number, place.words())
        .map(
            page -> {
              Turning turning = new Turning(key, page.number(), page.count());
              List<SendMessage> message =
                  Composer.messages(
                      place,
                      List.of(page.html()),
                      keyboards.under(
                          page.reply(), Optional.of(key), Optional.of(turning), place.words()));
              return new Turned(message.get(0), page);
            });
  }

  /**
   * A page as a message.
   *
   * @param message the message
   * @param page what is on it
   */
  record Turned(SendMessage message, PageBook.Page page) {}
}
