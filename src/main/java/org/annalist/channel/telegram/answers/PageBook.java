package org.annalist.channel.telegram.answers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annalist.answer.Answer;
import org.annalist.answer.Reply;
import org.annalist.channel.Words;
import org.annalist.channel.telegram.Composer;

/**
 * Turns the pages of long answers. Where each page of an answer begins is found by going through
 * the answer, and remembered only to save the time of that. Safe for several threads.
 */
final class PageBook {
  /** A list that is longer says how many are left, and how to see them. */
  private static final int MOST_PAGES = 15;

  private static final int REMEMBERED = 200;

  private final Keys keys;
  private final Map<String, List<Spot>> spots =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, List<Spot>> eldest) {
              return size() > REMEMBERED;
            }
          });

  PageBook(Keys keys) {
    this.keys = keys;
  }

  /** Where a page begins: after so many items, and at which part of what is said of them. */
  private record Spot(int skip, int part) {}

  /**
   * A page of an answer.
   *
   * @param html what it says
   * @param number its number, from 1
   * @param count how many pages there are
   * @param reply the part of the answer that is on it
   * @param skip how many items stand before that part
   */
  record Page(String html, int number, int count, Reply reply, int skip) {}

  /** What a list has beside what is shown of it. */
  static int remaining(Answer answer) {
    boolean isList =
        answer instanceof Answer.Answered answered
            && (answered.form() == Answer.Form.LISTING || answered.form() == Answer.Form.TIMELINE);
    return isList ? ((Answer.Answered) answer).remaining() : 0;
  }

  /**
   * Makes a page.
   *
   * @param key the key of the answer
   * @param number the number of the page, from 1; a page that there is not is the last
   * @param words the bot's own words
   * @return empty where the key is none, or there is nothing to say
   */
  Optional<Page> page(String key, int number, Words words) {
    List<Spot> all = spots(key, words);
    if (all.isEmpty() || number < 1) {
      return Optional.empty();
    }
    int shown = Math.min(number, all.size());
    Spot spot = all.get(shown - 1);
    return keys.reply(key, spot.skip())
        .map(
            reply -> {
              List<String> parts = parts(words, reply.answer());
              String html = parts.get(Math.min(spot.part(), parts.size() - 1));
              return new Page(html, shown, all.size(), reply, spot.skip());
            });
  }

  /** How many pages an answer has, 0 where its key is none. */
  int count(String key, Words words) {
    return spots(key, words).size();
  }

  private static List<String> parts(Words words, Answer answer) {
    return Composer.pages(words, "", Suggesting.nothing(answer));
  }

  private List<Spot> spots(String key, Words words) {
    String name = words.locale().getLanguage() + key;
    List<Spot> known = spots.get(name);
    if (known == null) {
      known = found(key, words);
      spots.put(name, known);
    }
    return known;
  }

  private List<Spot> found(String key, Words words) {
    List<Spot> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Optional<Reply> reply = keys.reply(key, 0);
    int skip = 0;
    while (reply.isPresent() && found.size() < MOST_PAGES && isNew(reply.get(), seen)) {
      Answer answer = reply.get().answer();
      int parts = parts(words, answer).size();
      for (int part = 0; part < parts; part++) {
        found.add(new Spot(skip, part));
      }
      skip += answer.items();
      reply = remaining(answer) > 0 ? keys.reply(key, skip) : Optional.empty();
    }
    return List.copyOf(found);
  }

  private static boolean isNew(Reply reply, Set<String> seen) {
    return !reply.answer().claims().isEmpty() && seen.add(reply.answer().claims().get(0).id());
  }
}
