package org.annalist.channel.telegram.answers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.answer.Answer;
import org.annalist.answer.Answerer;
import org.annalist.answer.PageSizes;
import org.annalist.answer.Reply;
import org.annalist.channel.Words;
import org.annalist.channel.telegram.compose.Composer;
import org.annalist.channel.telegram.page.Portion;
import org.jspecify.annotations.Nullable;

/**
 * Turns the pages of long answers. The pages of a list hold all of it in the order of time; where
 * an answer begins with the main entries instead, these are page {@value #Book.MAIN}. Where each
 * page begins is found by going through the answer, and remembered only to save the time of that.
 * Safe for several threads.
 */
final class PageBook {
  /** A list that is longer says how many are left, and how to see them. */
  private static final int MOST_PAGES = 60;

  /** So many pages fit into one message that folds; more are not looked for. */
  private static final int MOST_IN_ONE = 10;

  private static final int REMEMBERED = 200;

  private final Keys keys;
  private final Map<String, Book> books =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Book> eldest) {
              return size() > REMEMBERED;
            }
          });

  PageBook(Keys keys) {
    this.keys = keys;
  }

  /**
   * A page of an answer.
   *
   * @param html what it says
   * @param number its number
   * @param book the pages that it is one of
   * @param reply the part of the answer that is on it
   * @param skip how many items stand before that part
   */
  record Page(String html, int number, Book book, Reply reply, int skip) {}

  /** What a list has beside what is shown of it. */
  static int remaining(Answer answer) {
    return answer instanceof Answer.Answered answered && isList(answered)
        ? answered.remaining()
        : 0;
  }

  private static boolean isList(Answer.Answered answered) {
    return answered.form() == Answer.Form.LISTING || answered.form() == Answer.Form.TIMELINE;
  }

  /**
   * Makes a page.
   *
   * @param key the key of the answer
   * @param number the number of the page; one after the last is the last
   * @param asked the question that stands above it, or an empty text
   * @param words the bot's own words
   * @return empty where the key is none, or there is nothing to say
   */
  Optional<Page> page(String key, int number, String asked, Words words) {
    Book book = book(key, words);
    if (book.count() == 0 || number < book.first()) {
      return Optional.empty();
    }
    int shown = Math.min(number, book.count());
    Book.Spot spot = shown == Book.MAIN ? new Book.Spot(0, 0) : book.spots().get(shown - 1);
    return keys.reply(key, spot.skip())
        .map(
            reply -> {
              String html =
                  html(
                      words,
                      asked,
                      reply.answer(),
                      book.portion(shown, reply.answer()),
                      spot.part());
              return new Page(html, shown, book, reply, spot.skip());
            });
  }

  /** The question stands above where there is room for it. */
  private static String html(
      Words words, String asked, Answer answer, @Nullable Portion portion, int part) {
    Answer said = Suggesting.nothing(answer);
    List<String> parts = Composer.pages(words, "", said, portion);
    if (!asked.isEmpty() && part == 0) {
      List<String> withAsked = Composer.pages(words, asked, said, portion);
      parts = withAsked.size() == parts.size() ? withAsked : parts;
    }
    return parts.get(Math.min(part, parts.size() - 1));
  }

  /** Returns an answer with all of its pages, or empty where it is very long. */
  Optional<Answer> whole(String key, Words words) {
    Book book = book(key, words);
    return book.isList()
        ? whole(key).filter(it -> book.count() <= MOST_IN_ONE).map(it -> it)
        : keys.reply(key, 0).map(Reply::answer);
  }

  /** Returns the pages of an answer, none where its key is none. */
  Book book(String key, Words words) {
    String name = words.locale().getLanguage() + key;
    Book known = books.get(name);
    if (known == null) {
      known = found(key, words);
      books.put(name, known);
    }
    return known;
  }

  private Book found(String key, Words words) {
    Optional<Reply> reply = keys.reply(key, 0).filter(it -> !it.answer().claims().isEmpty());
    if (reply.isEmpty()) {
      return Book.NONE;
    }
    Answer answer = reply.get().answer();
    return remaining(answer) > 0 ? inOrder(key, answer) : parts(answer, words);
  }

  /** An answer that is longer than a message. */
  private static Book parts(Answer answer, Words words) {
    int count = Composer.pages(words, "", Suggesting.nothing(answer)).size();
    List<Book.Spot> spots = new ArrayList<>();
    for (int part = 0; part < count; part++) {
      spots.add(new Book.Spot(0, part));
    }
    return new Book(List.copyOf(spots), false, 0);
  }

  /** A list that is longer than a page. */
  private Book inOrder(String key, Answer main) {
    return whole(key)
        .map(whole -> new Book(spots(whole), !startsWith(main, whole), whole.items()))
        .orElse(Book.NONE);
  }

  private static List<Book.Spot> spots(Answer.Answered whole) {
    List<Book.Spot> spots = new ArrayList<>();
    int before = 0;
    for (int size : PageSizes.of(whole, MOST_PAGES)) {
      spots.add(new Book.Spot(Answerer.IN_ORDER + before, 0));
      before += size;
    }
    return List.copyOf(spots);
  }

  private static boolean startsWith(Answer main, Answer whole) {
    int length = main.claims().size();
    return whole.claims().size() >= length
        && whole.claims().subList(0, length).equals(main.claims());
  }

  private Optional<Answer.Answered> whole(String key) {
    return keys.reply(key, Answerer.WHOLE)
        .map(Reply::answer)
        .filter(answer -> answer instanceof Answer.Answered it && isList(it))
        .map(Answer.Answered.class::cast);
  }
}
