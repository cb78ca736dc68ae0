package org.annalist.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annalist.answer.Spoken;
import org.annalist.date.EdtfParser;
import org.annalist.date.HistoricalDate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.SearchTerms;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.temporal.DateExpression;

/**
 * Tells how questions that lean on what was said before may be meant: "and in 1993?" keeps all but
 * the dates, "what about Lachin?" all but the names, "when did he die?" takes the person from the
 * last answer, "how many died?" what it was about. Safe for several threads.
 */
public final class FollowUps {
  /** Above this the classifier is believed that a question asks who says so. */
  private static final double SURE = 0.5;

  /** A reading that takes up one of several things, where the question says which. */
  private static final double SURELY = 0.5;

  /** A reading that takes up what was said, where the question would make no sense on its own. */
  private static final double LIKELY = 0.3;

  /** A reading that may take up what was said, where the question names nothing of its own. */
  private static final double RATHER = 0.15;

  /** A reading that makes less of what was said than the form of the question does. */
  private static final double UNLIKELY = -0.3;

  /** A reading on what was spoken of where the question names something else. */
  private static final double RATHER_NOT = -0.25;

  /** A reading that drops what was asked, where the question only names something else. */
  private static final double HARDLY = -0.55;

  /** A question with fewer words than this asks of what was said rather than of anything else. */
  private static final int FEW_WORDS = 3;

  private final EntityStore entities;
  private final ClaimStore claims;
  private final Series series;
  private final SeriesReadings seriesReadings;

  /**
   * Makes follow-ups.
   *
   * @param entities the entities that turns name by id
   * @param claims the claims that turns name by id
   * @param searchTerms the terms that the claims were compiled with
   */
  public FollowUps(EntityStore entities, ClaimStore claims, SearchTerms searchTerms) {
    this.entities = entities;
    this.claims = claims;
    this.series = new Series(claims, entities, searchTerms);
    this.seriesReadings = new SeriesReadings(series, entities);
  }

  /**
   * Tells whether a question asks for the sources of the last answer, and of nothing else.
   *
   * @param question a question with the intent {@code source}
   * @return true when it names nothing of its own
   */
  boolean asksForSources(Question question) {
    return Form.of(question).namesNothing()
        && (question.terms().isEmpty()
            || (question.terms().size() < FEW_WORDS
                && question.classification().confidence() > SURE));
  }

  /**
   * Tells whether a question asks for more of what was said, and of nothing else.
   *
   * @param question any question
   * @return true for "more", false for "more on Zenda"
   */
  boolean asksForMore(Question question) {
    Form form = Form.of(question);
    return form.namesNothing() && question.intent() == Intent.FOLLOW_UP && form.asksForMore();
  }

  /**
   * Returns the date that "the day after" is counted from: the one asked for, or that of the claim
   * which said it more closely.
   *
   * @param last the last turn
   * @return a date, or empty where none was spoken of
   */
  Optional<HistoricalDate> dateSaid(Turn last) {
    return recall(last).date();
  }

  /**
   * Tells whether a question without an answer is leant on all the same: it names something, or has
   * words that claims have.
   *
   * @param question a question as typed
   * @return false where it may be on anything
   */
  boolean leavesTrace(Question question) {
    Form form = Form.of(question);
    long known = question.terms().stream().filter(term -> claims.frequency(term) > 0).count();
    return !form.namesNothing() || (known >= FEW_WORDS && !form.points());
  }

  private Recalled recall(Turn last) {
    return new Recalled(last, claims, entities);
  }

  /**
   * Returns how a question may be meant after the last turn. Where none has an answer, the last of
   * them tells why.
   */
  List<Reading> readings(Question typed, Turn turn) {
    Recalled last = recall(turn);
    Form form = Form.of(typed);
    Question question = Completion.asking(settled(typed, last), form);
    if (question.mentions().isEmpty()
        && question.dates().stream().anyMatch(DateExpression::leans)) {
      return atLeaningDate(question, last, form);
    }
    if (!mayLean(question, form)) {
      return List.of(Reading.of(question, 0));
    }
    List<Reading> ofSeries = seriesReadings.of(question, form, last);
    if (!ofSeries.isEmpty()) {
      return Stream.concat(ofSeries.stream(), Stream.of(Reading.of(question, UNLIKELY))).toList();
    }
    if (form.asksWhatCameLater()) {
      return List.of(Reading.of(Completion.later(question, last), 0));
    }
    List<Reading> readings = new ArrayList<>();
    if (form.pointsAtTime()) {
      boolean person = form.pointsAtPerson();
      readings.add(Reading.of(Completion.then(question, last, person), SURELY));
      if (question.intent() == Intent.WHO) {
        readings.add(Reading.on(last.spoken(person), question, RATHER));
        return readings;
      }
    }
    Question dated = form.goesOn() ? Completion.inYear(question, last) : question;
    series
        .meant(dated, form.words(), last)
        .filter(one -> question.mentions().isEmpty())
        .map(one -> Reading.on(last.of(one), Completion.ofOne(question, last, form), SURELY))
        .ifPresent(readings::add);
    readings.addAll(form.isElliptic() ? elliptic(dated, last, form) : whole(dated, last, form));
    return readings;
  }

  /** The question with what it was answered about, where it names nothing itself. */
  Question completed(Reading reading, List<Claim> stated) {
    Question question = reading.question();
    Spoken spoken = reading.spoken();
    if (spoken == null || stated.isEmpty() || !question.mentions().isEmpty()) {
      return question;
    }
    Claim first = stated.get(0);
    return Stream.concat(Stream.of(first.topic().subject()), first.topic().others().stream())
        .filter(spoken.entities()::containsKey)
        .flatMap(id -> entities.entities(List.of(id)).stream())
        .findFirst()
        .map(entity -> Completion.naming(question, List.of(Recalled.inherited(entity))))
        .orElse(question);
  }

  private static boolean mayLean(Question question, Form form) {
    boolean isOnHistory =
        switch (question.intent()) {
          case GREETING, THANKS, HELP -> false;
          default -> question.impossibleDates().isEmpty();
        };
    return isOnHistory && !form.isEmpty() && !asksForPeriodAlone(question, form);
  }

  /** "What happened in 1892?" is whole; "what happened there in 1892?" is not. */
  private static boolean asksForPeriodAlone(Question question, Form form) {
    boolean asksForPeriod =
        question.intent() == Intent.ON_DATE || question.intent() == Intent.TIMELINE;
    return asksForPeriod
        && !question.dates().isEmpty()
        && question.mentions().isEmpty()
        && !form.points()
        && !form.isElliptic();
  }

  /** A name that may mean several means the one that was spoken of. */
  private Question settled(Question question, Recalled last) {
    Spoken spoken = last.spoken(false);
    List<EntityMention> settled =
        question.mentions().stream().map(mention -> settled(mention, spoken)).toList();
    return settled.equals(question.mentions()) ? question : Completion.naming(question, settled);
  }

  private static EntityMention settled(EntityMention mention, Spoken spoken) {
    List<EntityType> types = mention.candidates().stream().map(Entity::type).distinct().toList();
    List<Entity> known =
        mention.candidates().stream()
            .filter(entity -> spoken.entities().containsKey(entity.id()))
            .toList();
    return types.size() > 1 || known.isEmpty()
        ? mention
        : new EntityMention(mention.span(), mention.text(), known, mention.mended());
  }

  /**
   * "Who was king in 1892?" is asked again by "the year after?"; otherwise that asks what happened
   * then, whatever the last question was on.
   */
  private static List<Reading> atLeaningDate(Question question, Recalled last, Form form) {
    if (!asksWhatHappened(question)) {
      return List.of(
          Reading.of(question, 0),
          Reading.of(Completion.withSubject(question, last, form.pointsAtPerson()), -1));
    }
    boolean again = form.saysOnlyDate() && isAsPrecise(question, last);
    return List.of(
        Reading.of(
            again ? Completion.withOtherDates(question, last) : Completion.onDate(question), 0));
  }

  private static boolean asksWhatHappened(Question question) {
    return switch (question.intent()) {
      case ON_DATE, TIMELINE -> true;
      case FOLLOW_UP, WHAT, WHEN, OUT_OF_SCOPE -> question.terms().isEmpty();
      default -> false;
    };
  }

  private static boolean isAsPrecise(Question question, Recalled last) {
    String date = last.turn().asked().date();
    return date != null
        && EdtfParser.parse(date).precision() == question.dates().get(0).date().precision();
  }

  /** A question that leaves out what is asked goes on with what was asked last. */
  private static List<Reading> elliptic(Question question, Recalled last, Form form) {
    if (!question.mentions().isEmpty()) {
      return withOtherNames(question, last, form);
    }
    if (!question.dates().isEmpty()) {
      Question again = Completion.withOtherDates(question, last);
      return List.of(Reading.of(Completion.onDate(again), UNLIKELY), Reading.of(again, LIKELY));
    }
    if (form.asksForMore()) {
      return List.of(
          new Reading(Completion.again(question, last), last.turn().said().shown(), null, 0));
    }
    return withOtherWords(question, last, form);
  }

  private static List<Reading> withOtherNames(Question question, Recalled last, Form form) {
    Spoken spoken = last.spoken(false);
    List<DateExpression> dates = question.dates().isEmpty() ? last.dates() : question.dates();
    List<Reading> readings = new ArrayList<>();
    readings.add(Reading.of(Completion.withNamesReplaced(question, last, dates), LIKELY + 0.05));
    readings.add(Reading.of(Completion.withOtherNames(question, last, dates), LIKELY));
    if (!dates.equals(question.dates())) {
      readings.add(
          Reading.of(Completion.withNamesReplaced(question, last, question.dates()), LIKELY));
      readings.add(Reading.of(Completion.withOtherNames(question, last, question.dates()), LIKELY));
    }
    readings.add(
        Reading.on(
            spoken,
            Completion.withOtherNames(question, last, question.dates()),
            form.meansOne() ? LIKELY : RATHER_NOT));
    readings.add(Reading.of(question, HARDLY));
    return readings;
  }

  private static List<Reading> withOtherWords(Question question, Recalled last, Form form) {
    boolean person = form.pointsAtPerson();
    Spoken spoken = last.spoken(person);
    boolean asksForOther = last.turn().asked().intent() == Intent.WHO && last.turn().isAnswered();
    return List.of(
        Reading.of(Completion.withOtherWords(question, last), asksForOther ? LIKELY : HARDLY),
        Reading.on(spoken, Completion.asking(question, last), LIKELY),
        Reading.on(spoken, question, LIKELY),
        Reading.of(Completion.together(question, last), 0),
        Reading.of(question, UNLIKELY),
        Reading.of(Completion.withSubject(question, last, person), 0));
  }

  /** A word or two that name nothing say too little to change the subject. */
  private static double ofItsOwn(Question question, Form form) {
    if (!form.namesNothing()) {
      return 0;
    }
    if (form.goesOn()) {
      return UNLIKELY;
    }
    return question.terms().size() > FEW_WORDS ? 0 : -RATHER;
  }

  /** A question that may stand on its own, or be on what was spoken of. */
  private static List<Reading> whole(Question question, Recalled last, Form form) {
    boolean person = form.pointsAtPerson();
    Spoken spoken = last.spoken(person);
    Reading alone = Reading.of(question, ofItsOwn(question, form));
    if (!question.mentions().isEmpty()) {
      return List.of(Reading.on(spoken, question, form.points() ? 0 : -RATHER), alone);
    }
    double preference = form.goesOn() || question.terms().size() < FEW_WORDS ? LIKELY : RATHER;
    List<Reading> readings = new ArrayList<>();
    readings.add(Reading.on(spoken, question, preference));
    readings.add(
        Reading.of(Completion.withSubject(question, last, person), Math.min(preference, RATHER)));
    if (!last.turn().isAnswered()) {
      readings.add(Reading.of(Completion.together(question, last), RATHER));
    }
    boolean needsOther = form.points() || question.terms().isEmpty();
    readings.add(needsOther ? 1 : readings.size(), alone);
    return readings;
  }
}
