package org.annalist.question;

import java.util.List;
import org.annalist.temporal.DateExpression;
import org.annalist.temporal.DateFindings;
import org.annalist.temporal.ImpossibleDate;
import org.annalist.text.Span;
import org.annalist.text.Word;

/**
 * The names and dates in an utterance, of which none takes the words of another, unless a date is
 * the time of what is named.
 *
 * @param words all words of the utterance, with their spelling mended
 * @param mentions what is named, in the order of the words
 * @param dates the dates, in the order of the words
 * @param impossible what looks like a date and is none
 */
record NamesAndDates(
    List<Word> words,
    List<EntityMention> mentions,
    List<DateExpression> dates,
    List<ImpossibleDate> impossible) {
  /** Copies the lists. */
  NamesAndDates {
    words = List.copyOf(words);
    mentions = List.copyOf(mentions);
    dates = List.copyOf(dates);
    impossible = List.copyOf(impossible);
  }

  /** Whether nothing is named, and no date. */
  boolean isEmpty() {
    return mentions.isEmpty() && dates.isEmpty();
  }

  /** The dates, and what looks like one and is none. */
  DateFindings dated() {
    return new DateFindings(dates, impossible);
  }

  /** Whether a word belongs to a name or a date. */
  boolean have(Word word) {
    return mentions.stream().anyMatch(mention -> mention.span().overlaps(word.span()))
        || dates.stream().anyMatch(date -> date.span().overlaps(word.span()));
  }

  /** Those that stand among the words that ask, without a "today" that only says how it stands. */
  NamesAndDates among(List<Word> asking) {
    List<EntityMention> named = mentions.stream().filter(m -> isIn(m.span(), asking)).toList();
    List<DateExpression> dated = dates.stream().filter(d -> isIn(d.span(), asking)).toList();
    return new NamesAndDates(words, named, Today.without(dated, asking, named), impossible);
  }

  private static boolean isIn(Span span, List<Word> words) {
    return words.stream().anyMatch(word -> word.span().overlaps(span));
  }
}
