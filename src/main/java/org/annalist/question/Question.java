package org.annalist.question;

import java.util.List;
import org.annalist.temporal.DateExpression;
import org.annalist.temporal.ImpossibleDate;

/**
 * What was understood of one utterance.
 *
 * @param utterance the message as typed, of a long one what was read
 * @param classification its intent
 * @param mentions the entities named in it, in the order of the words
 * @param dates the dates named in it, in the order of the words
 * @param impossibleDates what looks like a date and is none
 * @param terms the words left to search for, each in its search form, in the order of the words
 */
public record Question(
    String utterance,
    Classification classification,
    List<EntityMention> mentions,
    List<DateExpression> dates,
    List<ImpossibleDate> impossibleDates,
    List<String> terms) {
  /** Copies the lists. */
  public Question {
    mentions = List.copyOf(mentions);
    dates = List.copyOf(dates);
    impossibleDates = List.copyOf(impossibleDates);
    terms = List.copyOf(terms);
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
   * The same of another utterance that has its words at the same places.
   *
   * @param other what was typed
   * @return a question of that utterance
   */
  public Question as(String other) {
    return new Question(other, classification, mentions, dates, impossibleDates, terms);
  }
}
