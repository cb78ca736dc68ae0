package org.annalist.conversation;

import java.util.ArrayList;
import java.util.List;
import org.annalist.answer.Spoken;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.temporal.DateExpression;

/** How a question may be meant that leaves something out, or may be on what was spoken of. */
final class Leaning {
  /** A question with fewer words than this asks of what was said rather than of anything else. */
  static final int FEW_WORDS = 3;

  private Leaning() {}

  /** A question that leaves out what is asked goes on with what was asked last. */
  static List<Reading> elliptic(Question question, Recalled last, Form form) {
    if (!question.mentions().isEmpty()) {
      return withOtherNames(question, last, form);
    }
    if (!question.dates().isEmpty()) {
      List<EntityMention> chosen = last.chosenBy(question.dates());
      if (!chosen.isEmpty()) {
        return List.of(Reading.of(Completion.ofChosen(question, last, chosen), Preference.SURELY));
      }
      if (LeaningDates.asksOnDay(question, last, form)) {
        return List.of(Reading.of(Completion.onDate(question), 0));
      }
      Question again = Completion.withOtherDates(question, last);
      return List.of(
          Reading.of(Completion.onDate(again), Preference.UNLIKELY),
          Reading.of(again, Preference.LIKELY));
    }
    if (form.asksForMore()) {
      return List.of(Reading.rest(Completion.again(question, last), last.turn().said().shown()));
    }
    return withOtherWords(question, last, form);
  }

  private static List<Reading> withOtherNames(Question question, Recalled last, Form form) {
    Spoken spoken = last.spoken(false);
    List<DateExpression> dates =
        question.dates().isEmpty() ? last.time().dates() : question.dates();
    List<Reading> readings = new ArrayList<>();
    readings.add(
        Reading.of(Completion.withNamesReplaced(question, last, dates), Preference.LIKELY + 0.05));
    readings.add(Reading.of(Completion.withOtherNames(question, last, dates), Preference.LIKELY));
    if (!dates.equals(question.dates())) {
      readings.add(
          Reading.of(
              Completion.withNamesReplaced(question, last, question.dates()), Preference.LIKELY));
      readings.add(
          Reading.of(
              Completion.withOtherNames(question, last, question.dates()), Preference.LIKELY));
    }
    readings.add(
        Reading.on(
            spoken,
            Completion.withOtherNames(question, last, question.dates()),
            form.meansOne() ? Preference.LIKELY : Preference.RATHER_NOT));
    readings.add(Reading.of(question, Preference.HARDLY));
    return readings;
  }

  /** "And bridges?" is never a question of its own; "bridges" may be. */
  private static List<Reading> withOtherWords(Question question, Recalled last, Form form) {
    boolean person = form.pointsAtPerson();
    Spoken spoken = last.spoken(person);
    boolean asksForOther = last.turn().asked().intent() == Intent.WHO && last.turn().isAnswered();
    Spoken ofPart = last.turn().isAnswered() ? last.partOfSpoken() : spoken;
    List<Reading> readings = new ArrayList<>();
    readings.add(
        Reading.of(
            Completion.withOtherWords(question, last),
            asksForOther ? Preference.LIKELY : Preference.HARDLY));
    readings.add(Reading.on(ofPart, Completion.asking(question, last), Preference.LIKELY));
    readings.add(Reading.on(spoken, Completion.asking(question, last), Preference.LIKELY));
    readings.add(Reading.on(spoken, question, Preference.RATHER));
    readings.add(Reading.of(Completion.together(question, last), 0));
    if (!form.beginsWithAnd()) {
      readings.add(Reading.of(question, Preference.UNLIKELY));
    }
    readings.add(Reading.of(Completion.withSubject(question, last, person), 0));
    return readings;
  }

  /** A question that may stand on its own, or be on what was spoken of. */
  static List<Reading> whole(Question question, Recalled last, Form form) {
    boolean person = form.pointsAtPerson();
    Spoken spoken = form.asksForPart() ? last.partOfSpoken() : last.spoken(person);
    Reading alone = Reading.of(question, ofItsOwn(question, form));
    if (!question.mentions().isEmpty()) {
      return List.of(Reading.on(spoken, question, form.points() ? 0 : Preference.HARDLY), alone);
    }
    double preference =
        form.goesOn() || question.terms().size() < FEW_WORDS
            ? Preference.LIKELY
            : Preference.RATHER;
    List<Reading> readings = new ArrayList<>();
    readings.add(Reading.on(spoken, question, preference));
    readings.add(Reading.of(Completion.withSubject(question, last, person), Preference.ON_SUBJECT));
    if (!last.turn().isAnswered() && question.terms().size() < FEW_WORDS) {
      readings.add(Reading.of(Completion.together(question, last), Preference.RATHER));
    }
    boolean needsOther = form.points() || question.terms().isEmpty();
    readings.add(needsOther ? 1 : readings.size(), alone);
    return readings;
  }

  /** A word or two that name nothing say too little to change the subject. */
  private static double ofItsOwn(Question question, Form form) {
    if (!form.namesNothing()) {
      return 0;
    }
    if (form.goesOn()) {
      return Preference.UNLIKELY;
    }
    return question.terms().size() > FEW_WORDS ? 0 : -Preference.RATHER;
  }
}
