package org.annalist.conversation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.date.DaysOfYear;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.question.Classification;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.question.SeriesWords;
import org.annalist.temporal.DateExpression;

/** Fills in from the last turn what a question leaves out. */
final class Completion {
  private static final int MOST_KEPT = 2;

  private Completion() {}

  /** The same words of the last subject; a question without words asks with those before. */
  static Question withSubject(Question question, Recalled last, boolean person) {
    List<String> terms =
        question.terms().isEmpty() ? last.turn().asked().terms() : question.terms();
    return copy(question, question.classification(), last.subject(person), question.dates(), terms);
  }

  /** What was asked last, at other dates. */
  static Question withOtherDates(Question question, Recalled last) {
    return copy(
        question,
        asBefore(last),
        last.named(1),
        question.dates().stream().map(date -> inYear(date, last)).toList(),
        union(last, question));
  }

  /** "And in February?" means the February of the year that was spoken of. */
  static DateExpression inYear(DateExpression expression, Recalled last) {
    return last.time()
        .year()
        .flatMap(year -> expression.inYear(year, "year as before"))
        .orElse(expression);
  }

  /** Whether a question is of a month, a season or some days of every year, and not of one day. */
  static boolean isOfMonths(Question question) {
    return question.dates().stream()
        .flatMap(date -> DaysOfYear.of(date.date()).stream())
        .anyMatch(days -> !days.isOneDay());
  }

  /** What was asked last, of other names alone. */
  static Question withOtherNames(Question question, Recalled last, List<DateExpression> dates) {
    return copy(question, asBefore(last), question.mentions(), dates, union(last, question));
  }

  /** What was asked last, with other names in place of those of their type. */
  static Question withNamesReplaced(Question question, Recalled last, List<DateExpression> dates) {
    Set<EntityType> types =
        question.mentions().stream()
            .flatMap(mention -> mention.candidates().stream())
            .map(Entity::type)
            .collect(Collectors.toSet());
    List<EntityMention> kept =
        last.named(MOST_KEPT + 1).stream()
            .filter(mention -> !types.contains(mention.entity().type()))
            .filter(mention -> !types.contains(EntityType.PLACE) || !isOfOnePlace(mention.entity()))
            .limit(MOST_KEPT)
            .toList();
    List<EntityMention> mentions =
        Stream.concat(question.mentions().stream(), kept.stream()).toList();
    return copy(question, asBefore(last), mentions, dates, union(last, question));
  }

  /** "And Zenda?" after "when was Strelsau taken?" is not asked of what happened in Strelsau. */
  private static boolean isOfOnePlace(Entity entity) {
    return entity.type() == EntityType.EVENT && entity.relations().places().size() == 1;
  }

  /** A question that goes on, with a question word of its own, asks for what that says. */
  static Question asking(Question question, Form form) {
    boolean isLeftOpen = question.intent() == Intent.FOLLOW_UP || form.asksByWhom();
    return isLeftOpen && form.asked().isPresent()
        ? copy(
            question,
            Classification.certain(form.asked().get()),
            question.mentions(),
            question.dates(),
            question.terms())
        : question;
  }

  /** What was asked last, of the one of several that is meant. */
  static Question ofChosen(Question question, Recalled last, List<EntityMention> chosen) {
    return copy(question, asBefore(last), chosen, List.of(), last.turn().asked().terms());
  }

  /** Other words than the last question had, of the same names and dates. */
  static Question withOtherWords(Question question, Recalled last) {
    return copy(
        question, asBefore(last), last.named(MOST_KEPT), last.time().dates(), question.terms());
  }

  /** The question's own words, asking for what was asked for last. */
  static Question asking(Question question, Recalled last) {
    return copy(question, asBefore(last), question.mentions(), question.dates(), question.terms());
  }

  /** What the question asks of one of a series, in other words than its place there. */
  static Question ofOne(Question question, Recalled last, Form form) {
    List<String> terms =
        question.terms().stream().filter(term -> !SeriesWords.isPlace(term)).toList();
    Classification classification =
        form.asked().isPresent() ? question.classification() : asBefore(last);
    return copy(question, classification, List.of(), List.of(), terms);
  }

  /** A question of nothing but some things. */
  static Question on(Question question, Intent intent, List<EntityMention> mentions) {
    return copy(question, Classification.certain(intent), mentions, List.of(), List.of());
  }

  /** All that was said in the last question and in this one. */
  static Question together(Question question, Recalled last) {
    return copy(
        question,
        question.classification(),
        question.mentions().isEmpty() ? last.named(MOST_KEPT) : question.mentions(),
        question.dates().isEmpty() ? last.time().dates() : question.dates(),
        union(last, question));
  }

  /** The last question once more, for the rest of what it lists. */
  static Question again(Question question, Recalled last) {
    Intent intent =
        switch (last.turn().asked().intent()) {
          case ON_DATE, TIMELINE, LIST -> last.turn().asked().intent();
          default -> Intent.LIST;
        };
    return copy(
        question,
        Classification.certain(intent),
        last.named(1),
        last.time().dates(),
        last.turn().asked().terms());
  }

  /** What is asked, at the time of what was spoken of. */
  static Question then(Question question, Recalled last, boolean person) {
    boolean namesNobody = question.mentions().isEmpty();
    List<EntityMention> events =
        last.subject(person && namesNobody).stream()
            .filter(
                mention -> mention.entity().type() == EntityType.EVENT || (person && namesNobody))
            .toList();
    List<EntityMention> mentions =
        Stream.concat(question.mentions().stream(), events.stream()).toList();
    return copy(
        question, question.classification(), mentions, last.time().then(), question.terms());
  }

  /** What happened after all that was spoken of. */
  static Question later(Question question, Recalled last) {
    return copy(
        question,
        Classification.certain(Intent.TIMELINE),
        List.of(),
        last.time().afterwards(),
        List.of());
  }

  /** What happened at the dates of the question. */
  static Question onDate(Question question) {
    return copy(
        question,
        Classification.certain(Intent.ON_DATE),
        List.of(),
        question.dates(),
        question.terms());
  }

  /** The same in the year that was spoken of. */
  static Question inYear(Question question, Recalled last) {
    return copy(
        question,
        question.classification(),
        question.mentions(),
        question.dates().stream().map(date -> inYear(date, last)).toList(),
        question.terms());
  }

  /** The same at other dates, in other words. */
  static Question at(Question question, List<DateExpression> dates, List<String> terms) {
    return copy(question, question.classification(), question.mentions(), dates, terms);
  }

  /** The same without dates that nobody named. */
  static Question withoutSupposed(Question question) {
    List<DateExpression> named =
        question.dates().stream().filter(date -> !date.isSupposed()).toList();
    return named.size() == question.dates().size()
        ? question
        : at(question, named, question.terms());
  }

  /** The same with more names. */
  static Question together(Question question, List<EntityMention> mentions) {
    return naming(
        question, Stream.concat(question.mentions().stream(), mentions.stream()).toList());
  }

  /** The same with other names. */
  static Question naming(Question question, List<EntityMention> mentions) {
    return copy(question, question.classification(), mentions, question.dates(), question.terms());
  }

  private static Classification asBefore(Recalled last) {
    return Classification.certain(last.turn().asked().intent());
  }

  private static List<String> union(Recalled last, Question question) {
    return Stream.concat(last.turn().asked().terms().stream(), question.terms().stream())
        .distinct()
        .toList();
  }

  private static Question copy(
      Question question,
      Classification classification,
      List<EntityMention> mentions,
      List<DateExpression> dates,
      List<String> terms) {
    return question.with(classification, mentions, dates, terms);
  }
}
