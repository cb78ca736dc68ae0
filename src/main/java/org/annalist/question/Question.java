package org.annalist.question;

import java.util.List;
import org.annalist.temporal.DateExpression;
import org.annalist.temporal.ImpossibleDate;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * What was understood of one utterance.
 *
 * @param utterance the message as typed, of a long one what was read
 * @param classification its intent
 * @param mentions the entities named in it, in the order of the words
 * @param dates the dates named in it, in the order of the words
 * @param impossibleDates what looks like a date and is none
 * @param terms the words left to search for, each in its search form, in the order of the words
 * @param words the words that ask, with slips mended, those of names and dates among them; without
 *     what stands beside the question, such as "dear bot"
 */
public record Question(
    String utterance,
    Classification classification,
    List<EntityMention> mentions,
    List<DateExpression> dates,
    List<ImpossibleDate> impossibleDates,
    List<String> terms,
    List<Word> words) {
  /** Copies the lists. */
  public Question {
    mentions = List.copyOf(mentions);
    dates = List.copyOf(dates);
    impossibleDates = List.copyOf(impossibleDates);
    terms = List.copyOf(terms);
    words = List.copyOf(words);
  }

  /** A question all of whose words ask, as they are typed. */
  public Question(
      String utterance,
      Classification classification,
      List<EntityMention> mentions,
      List<DateExpression> dates,
      List<ImpossibleDate> impossibleDates,
      List<String> terms) {
    this(
        utterance,
        classification,
        mentions,
        dates,
        impossibleDates,
        terms,
        WordFinder.find(utterance));
  }

  /**
   * Returns what the question wants.
   *
   * @return the intent of the classification
   */
  public Intent intent() {
    return classification.intent();
  }

  /**
   * Tells whether a word is of a name in the question.
   *
   * @param word a word of the utterance
   * @return false where nothing is named with it
   */
  public boolean isNamed(Word word) {
    return mentions.stream().anyMatch(mention -> mention.span().overlaps(word.span()));
  }

  /**
   * Tells whether a word is of a date in the question.
   *
   * @param word a word of the utterance
   * @return false where it says nothing of when
   */
  public boolean isDated(Word word) {
    return dates.stream().anyMatch(date -> date.span().overlaps(word.span()));
  }

  /**
   * Tells whether a word is of no name and of no date.
   *
   * @param word a word of the utterance
   * @return true for what is said of names and dates
   */
  public boolean isPlain(Word word) {
    return !isNamed(word) && !isDated(word);
  }

  /**
   * The same of another utterance that has its words at the same places.
   *
   * @param other what was typed
   * @return a question of that utterance
   */
  public Question as(String other) {
    return new Question(other, classification, mentions, dates, impossibleDates, terms, words);
  }

  /**
   * The same question of others.
   *
   * @param named what its names mean
   * @return a question of the same words
   */
  public Question naming(List<EntityMention> named) {
    return with(classification, named, dates, terms);
  }

  /**
   * The same words, understood in another way.
   *
   * @param asked the intent
   * @param named the entities that they name, or lean on
   * @param days the dates that they name, or lean on
   * @param sought the words left to search for
   * @return a question of the same utterance
   */
  public Question with(
      Classification asked,
      List<EntityMention> named,
      List<DateExpression> days,
      List<String> sought) {
    return new Question(utterance, asked, named, days, impossibleDates, sought, words);
  }
}
