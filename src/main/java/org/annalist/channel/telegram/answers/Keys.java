package org.annalist.channel.telegram.answers;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.annalist.answer.Answer;
import org.annalist.answer.Reply;
import org.annalist.conversation.Recital;
import org.annalist.conversation.Turn;
import org.annalist.date.EdtfException;
import org.annalist.date.EdtfParser;
import org.annalist.knowledge.Entity;
import org.annalist.question.Intent;

/**
 * Keys from which answers are made again, in no more bytes than a button has. Safe for several
 * threads.
 *
 * <p>A key is {@code u} and the question as typed, or {@code k} and what was asked: the intent, the
 * date in EDTF, the codes of what is named, and the other words, such as {@code
 * ktimeline;1988/1994;AbCdEfG;siege}.
 */
final class Keys {
  /** Beside the key a button has its kind, and the number of a page. */
  static final int MOST_BYTES = 58;

  private static final int FIELDS = 4;

  private final Recital recital;
  private final Coded coded;

  Keys(Recital recital, Coded coded) {
    this.recital = recital;
    this.coded = coded;
  }

  /**
   * Finds the key of an answer, and makes sure that it gives the same answer.
   *
   * @param utterance what was typed, or an empty text
   * @param reply the answer
   * @return empty where the question is too long, or leans on more than a key can hold
   */
  Optional<String> of(String utterance, Reply reply) {
    return Optional.of("u" + utterance.strip())
        .filter(key -> key.length() > 1 && size(key) <= MOST_BYTES)
        .filter(key -> reply.standsAlone() || isKeyOf(key, reply.answer()))
        .or(() -> encoded(Turn.Asked.of(reply.question())).filter(k -> isKeyOf(k, reply.answer())));
  }

  private boolean isKeyOf(String key, Answer answer) {
    return size(key) <= MOST_BYTES
        && !answer.claims().isEmpty()
        && reply(key, 0).filter(r -> r.answer().claims().equals(answer.claims())).isPresent();
  }

  /** The key of what was asked, or empty where it is too long. */
  static Optional<String> encoded(Turn.Asked asked) {
    String key =
        "k"
            + asked.intent().id()
            + ";"
            + (asked.date() == null ? "" : asked.date())
            + ";"
            + Coded.join(asked.entities())
            + ";"
            + String.join(",", asked.terms());
    return size(key) <= MOST_BYTES ? Optional.of(key) : Optional.empty();
  }

  private static int size(String key) {
    return key.getBytes(StandardCharsets.UTF_8).length;
  }

  /**
   * Answers what a key asks.
   *
   * @param key a key, perhaps made up by somebody
   * @param skip how many items of a list have been shown before
   * @return empty where it is no key
   */
  Optional<Reply> reply(String key, int skip) {
    if (key.startsWith("u") && key.length() > 1) {
      return Optional.of(recital.ask(key.substring(1), skip));
    }
    return key.startsWith("k")
        ? decoded(key.substring(1)).map(asked -> recital.ask(asked, skip))
        : Optional.empty();
  }

  private Optional<Turn.Asked> decoded(String fields) {
    String[] parts = fields.split(";", -1);
    Optional<Intent> intent = Intent.ofId(parts[0]);
    boolean isAsked =
        parts.length == FIELDS && intent.isPresent() && (parts[1].isEmpty() || isDate(parts[1]));
    if (!isAsked) {
      return Optional.empty();
    }
    List<String> entities = coded.entities(parts[2]).stream().map(Entity::id).toList();
    List<String> terms = parts[3].isEmpty() ? List.of() : List.of(parts[3].split(","));
    String date = parts[1].isEmpty() ? null : parts[1];
    return intent.map(it -> new Turn.Asked(it, entities, date, terms));
  }

  static boolean isDate(String edtf) {
    try {
      EdtfParser.parse(edtf);
      return true;
    } catch (EdtfException e) {
      return false;
    }
  }
}
