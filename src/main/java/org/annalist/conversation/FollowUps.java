package org.annalist.conversation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annalist.answer.Spoken;
import org.annalist.date.HistoricalDate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.SearchTerms;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.question.SeriesWords;
import org.annalist.series.OfficeWords;
import org.annalist.series.Posts;
import org.annalist.temporal.DateExpression;

/**
 * Tells how questions that lean on what was said before may be meant: "and in 1993?" keeps all but
 * the dates, "what about Lachin?" all but the names, "when did he die?" takes the person from the
 * last answer, "how many died?" what it was about. Safe for several threads.
 */
public final class FollowUps {
  /** Above this the classifier is believed that a question asks who says so. */
  private static final double SURE = 0.5;

  private final EntityStore entities;
  private final ClaimStore claims;
  private final Series series;
  private final WhichOf whichOf;
  private final SeriesReadings seriesReadings;
  private final Parallels parallels;
  private final OfficePlaces offices;
  private final OfficeNeighbours neighbours;
  private final Sequel sequel;
  private final Speakers speakers;
  private final Rejoinder rejoinder;

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
    this.whichOf = new WhichOf(series);
    this.seriesReadings = new SeriesReadings(series, entities);
    this.parallels = new Parallels(claims);
    this.sequel = new Sequel(searchTerms);
    this.speakers = new Speakers(entities);
    this.rejoinder = new Rejoinder(searchTerms, sequel);
    OfficeWords officeWords = new OfficeWords(searchTerms);
    Posts posts = new Posts(claims, entities, searchTerms, officeWords);
    this.offices = new OfficePlaces(posts);
    this.neighbours = new OfficeNeighbours(searchTerms, posts, officeWords);
  }

  /**
   * Tells whether a question asks for the sources of the last answer, and of nothing else.
   *
   * @param question a question with the intent {@code source}
   * @return true when it names nothing of its own
   */
  boolean asksForSources(Question question) {
    Form form = Form.of(question);
    return form.namesNothing()
        && !form.asksByWhom()
        && (question.terms().isEmpty()
            || (question.terms().size() < Leaning.FEW_WORDS
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
    return recall(last).time().date();
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
    return !form.namesNothing() || (known >= Leaning.FEW_WORDS && !form.points());
  }

  /** What a question hardly asks to be told again. */
  Repetition repetition(Question typed, Turn last) {
    return Repetition.of(typed, recall(last));
  }

  /**
   * Tells whether a claim names a place, or somebody, that is not asked about.
   *
   * @param intent what is asked for
   * @param asked the ids of what is asked about
   * @return false for what is neither asked with where nor with who
   */
  boolean speaksOf(Claim claim, Intent intent, Set<String> asked) {
    Set<EntityType> types =
        switch (intent) {
          case WHERE -> EnumSet.of(EntityType.PLACE);
          case WHO -> EnumSet.of(EntityType.PERSON, EntityType.ORGANISATION);
          default -> EnumSet.noneOf(EntityType.class);
        };
    return entities.entities(claim.topic().others()).stream()
        .anyMatch(entity -> types.contains(entity.type()) && !asked.contains(entity.id()));
  }

  /** Whether a claim has the words of another than the one who is asked to have answered. */
  boolean isOfAnotherSpeaker(Question question, Claim claim) {
    return speakers.isOfAnother(question, claim);
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
    Question question = Completion.asking(last.settled(typed), form);
    if (question.mentions().isEmpty()
        && question.dates().stream().anyMatch(DateExpression::leans)) {
      return LeaningDates.readings(question, last, form);
    }
    if (Independent.isOfOtherSubject(question, form)) {
      return ofOtherSubject(question, last);
    }
    if (!Independent.mayLean(question, form)) {
      Question dated = Completion.inYear(question, last);
      return Independent.asksForPeriodAlone(question, form) && Completion.isOfMonths(question)
          ? List.of(Reading.of(dated, 0), Reading.of(question, Preference.UNLIKELY))
          : List.of(Reading.of(question, 0));
    }
    List<Reading> sure = sure(question, last, form);
    if (!sure.isEmpty()) {
      return sure;
    }
    return form.asksWhatCameLater()
        ? List.of(Reading.of(Completion.later(question, last), 0))
        : leaning(question, last, form);
  }

  /** Where it is clear by its form how it is meant: on offices, on what was said, on a series. */
  private List<Reading> sure(Question question, Recalled last, Form form) {
    List<Reading> clear =
        Stream.concat(
                neighbours.of(question, last, form).stream(),
                rejoinder.of(question, last, form).stream())
            .toList();
    List<Reading> ofSeries =
        clear.isEmpty() ? seriesReadings.of(question, form, last) : List.<Reading>of();
    return ofSeries.isEmpty()
        ? clear
        : Stream.concat(ofSeries.stream(), Stream.of(Reading.of(question, Preference.UNLIKELY)))
            .toList();
  }

  private List<Reading> leaning(Question question, Recalled last, Form form) {
    List<Reading> readings = new ArrayList<>();
    if (form.pointsAtTime()) {
      boolean person = form.pointsAtPerson();
      readings.add(Reading.of(Completion.then(question, last, person), Preference.SURELY));
      if (question.intent() == Intent.WHO) {
        readings.add(Reading.on(last.spoken(person), question, Preference.RATHER));
        return readings;
      }
    }
    sequel.of(question, last, form).ifPresent(readings::add);
    boolean maySayYear = form.goesOn() || question.mentions().isEmpty();
    Question dated = maySayYear ? Completion.inYear(question, last) : question;
    oneOfSeries(dated, question, last, form).ifPresent(readings::add);
    Optional<Reading> among = whichOf.of(question, last, form);
    if (among.isPresent() && whichOf.isOnListed(last)) {
      return among.stream().toList();
    }
    among.or(() -> known(question, last, form)).ifPresent(readings::add);
    readings.addAll(ofReasons(question, last));
    readings.addAll(
        form.isElliptic() ? Leaning.elliptic(dated, last, form) : Leaning.whole(dated, last, form));
    return readings;
  }

  /** After "they fell out over the ferry", "how many drowned?" is asked of the ferry. */
  private static List<Reading> ofReasons(Question question, Recalled last) {
    return question.mentions().isEmpty() && !question.terms().isEmpty()
        ? last.eventsBeside().stream()
            .map(event -> Reading.on(last.of(event), question, Preference.BESIDE))
            .toList()
        : List.of();
  }

  /** "What about Zenda?", "and the second?": what was said of one is said of another. */
  private Optional<Reading> known(Question question, Recalled last, Form form) {
    if (!form.isElliptic() || !question.dates().isEmpty()) {
      return Optional.empty();
    }
    if (question.mentions().isEmpty()) {
      return SeriesWords.askOnlyWhich(form.words())
          ? offices
              .meant(form.words(), last)
              .map(claim -> Reading.stating(List.of(claim), question, Preference.SURELY))
          : Optional.empty();
    }
    List<Claim> said = question.terms().isEmpty() ? parallels.of(question, last) : List.of();
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Reading.stating(
                said,
                Completion.withNamesReplaced(question, last, last.time().dates()),
                Preference.SURELY));
  }

  /** "And the second?" is one of those that were spoken of. */
  private Optional<Reading> oneOfSeries(
      Question dated, Question question, Recalled last, Form form) {
    return series
        .meant(dated, form.words(), last)
        .filter(one -> question.mentions().isEmpty())
        .map(
            one ->
                Reading.on(
                    last.of(one), Completion.ofOne(question, last, form), Preference.SURELY));
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

  /** "Who was killed?" is put as on anything, and may have its answer in what was spoken of. */
  private List<Reading> ofOtherSubject(Question question, Recalled last) {
    boolean isKnown =
        !question.terms().isEmpty()
            && question.terms().stream().allMatch(term -> claims.frequency(term) > 0);
    Reading alone = Reading.of(question, 0);
    return isKnown && question.impossibleDates().isEmpty()
        ? List.of(Reading.on(last.happenings(), question, 0), alone)
        : List.of(alone);
  }
}
