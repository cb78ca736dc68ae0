package org.annalist.conversation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.date.EdtfParser;
import org.annalist.date.HistoricalDate;
import org.annalist.date.Precision;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.EntityType;
import org.annalist.question.Classification;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.temporal.DateExpression;
import org.annalist.text.Span;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Completes questions that lean on what was said before: "and in 1993?" keeps all but the dates,
 * "what about Lachin?" all but the names, "when did he die?" takes the person from the last answer.
 * Safe for several threads.
 */
public final class FollowUps {
  private static final Set<String> POINTING =
      Set.of(
          "it", "its", "he", "him", "his", "she", "her", "hers", "they", "them", "their", "that",
          "this", "these", "those", "there", "then");

  private static final Set<String> MEANING_PEOPLE =
      Set.of("he", "him", "his", "she", "her", "hers");

  private static final Set<String> MORE =
      Set.of("more", "else", "rest", "others", "other", "continue", "further", "remaining");

  private static final Set<String> LATER = Set.of("next", "then", "after", "afterwards", "later");

  /** What may stand before a date that goes on with what was asked: "and in the next year?" */
  private static final Set<String> CONNECTING =
      Set.of("and", "so", "but", "in", "on", "what", "about");

  /** "And in Lachin?" goes on with what was asked; a long question stands on its own. */
  private static final int SHORT = 5;

  /** How EDTF writes the year of a day that comes every year. */
  private static final String ANY_YEAR = "XXXX";

  /** Above this the classifier is believed that a question asks who says so. */
  private static final double SURE = 0.5;

  private static final Span NOWHERE = new Span(0, 0);

  private final EntityStore entities;
  private final ClaimStore claims;

  /**
   * Makes follow-ups.
   *
   * @param entities the entities that turns name by id
   * @param claims the claims that turns name by id
   */
  public FollowUps(EntityStore entities, ClaimStore claims) {
    this.entities = entities;
    this.claims = claims;
  }

  /**
   * Tells whether a question asks for the sources of the last answer, and of nothing else.
   *
   * @param question a question with the intent {@code source}
   * @return true when it names nothing of its own
   */
  boolean asksForSources(Question question) {
    boolean namesNothing = question.mentions().isEmpty() && question.dates().isEmpty();
    return namesNothing
        && (question.terms().isEmpty() || question.classification().confidence() > SURE);
  }

  /**
   * Tells whether a question asks for more of what was said, and of nothing else.
   *
   * @param question any question
   * @return true for "more", false for "more on Zenda"
   */
  boolean asksForMore(Question question) {
    boolean namesNothing = question.mentions().isEmpty() && question.dates().isEmpty();
    return namesNothing
        && question.intent() == Intent.FOLLOW_UP
        && words(question).stream().anyMatch(MORE::contains);
  }

  /**
   * Returns the date that "the day after" is counted from: the one asked for, or that of the claim
   * which said it more closely.
   *
   * @param last the last turn
   * @return a date, or empty where none was spoken of
   */
  Optional<HistoricalDate> dateSaid(Turn last) {
    Optional<HistoricalDate> asked =
        Optional.ofNullable(last.asked().date()).map(EdtfParser::parse);
    return claims.claims(last.said().claims()).stream()
        .map(Claim::date)
        .filter(Objects::nonNull)
        .filter(date -> asked.isEmpty() || isCloser(date, asked.get()))
        .findFirst()
        .or(() -> asked);
  }

  private static boolean isCloser(HistoricalDate date, HistoricalDate asked) {
    return date.precision() == Precision.DAY
        && asked.precision() != Precision.DAY
        && asked.days().contains(date.days());
  }

  /**
   * Returns how a question may be meant after the last turn, the likeliest first. One that names
   * nothing is tried on the last subject, and then on its own.
   */
  List<Continuation> readings(Question question, Turn last) {
    Set<String> words = words(question);
    Continuation alone = new Continuation(question, 0);
    if (question.mentions().isEmpty()
        && question.dates().stream().anyMatch(DateExpression::leans)) {
      return atLeaningDate(question, last);
    }
    if (question.intent() == Intent.FOLLOW_UP || beginsWithAnd(question)) {
      return question.mentions().isEmpty()
          ? List.of(continued(question, last, words))
          : List.of(continued(question, last, words), alone);
    }
    if (!mayLean(question)) {
      return List.of(alone);
    }
    Continuation leaning = new Continuation(withSubject(question, last, words), 0);
    return leansOnLast(question, words) ? List.of(leaning) : List.of(leaning, alone);
  }

  /**
   * "Who was king in 1892?" is asked again by "the year after?"; otherwise that asks what happened
   * then, whatever the last question was on.
   */
  private List<Continuation> atLeaningDate(Question question, Turn last) {
    if (!asksWhatHappened(question)) {
      Continuation alone = new Continuation(question, 0);
      return List.of(alone, new Continuation(withSubject(question, last, words(question)), 0));
    }
    boolean again = CONNECTING.containsAll(words(question)) && isAsPrecise(question, last);
    return List.of(new Continuation(again ? withOtherDates(question, last) : onDate(question), 0));
  }

  private static boolean asksWhatHappened(Question question) {
    return switch (question.intent()) {
      case ON_DATE, TIMELINE -> true;
      case FOLLOW_UP, WHAT, WHEN, OUT_OF_SCOPE -> question.terms().isEmpty();
      default -> false;
    };
  }

  private static boolean isAsPrecise(Question question, Turn last) {
    return last.asked().date() != null
        && EdtfParser.parse(last.asked().date()).precision()
            == question.dates().get(0).date().precision();
  }

  private static Question onDate(Question question) {
    return copy(
        question,
        Classification.certain(Intent.ON_DATE),
        List.of(),
        question.dates(),
        question.terms());
  }

  private static boolean beginsWithAnd(Question question) {
    List<Word> words = WordFinder.find(question.utterance());
    return words.size() > 1 && words.size() <= SHORT && words.get(0).folded().equals("and");
  }

  private static boolean mayLean(Question question) {
    boolean isOnHistory = question.intent().asksForClaims() || question.intent() == Intent.SOURCE;
    return isOnHistory
        && question.mentions().isEmpty()
        && !asksForPeriodAlone(question)
        && !WordFinder.find(question.utterance()).isEmpty();
  }

  /** "What happened in 1892?" is whole; "what happened there in 1892?" is not. */
  private static boolean asksForPeriodAlone(Question question) {
    boolean asksForPeriod =
        question.intent() == Intent.ON_DATE || question.intent() == Intent.TIMELINE;
    return asksForPeriod
        && !question.dates().isEmpty()
        && words(question).stream().noneMatch(POINTING::contains);
  }

  private Continuation continued(Question question, Turn last, Set<String> words) {
    if (!question.mentions().isEmpty()) {
      return new Continuation(withOtherNames(question, last), 0);
    }
    if (!question.dates().isEmpty()) {
      return new Continuation(withOtherDates(question, last), 0);
    }
    if (words.stream().anyMatch(MORE::contains)) {
      return new Continuation(again(question, last), last.said().shown());
    }
    if (words.stream().anyMatch(LATER::contains)) {
      return new Continuation(later(question, last), 0);
    }
    return new Continuation(withSubject(question, last, words), 0);
  }

  /** Words that point, or nothing but a question word: it makes no sense on its own. */
  private static boolean leansOnLast(Question question, Set<String> words) {
    boolean points = words.stream().anyMatch(POINTING::contains);
    return points || (question.dates().isEmpty() && question.terms().isEmpty());
  }

  private Question withSubject(Question question, Turn last, Set<String> words) {
    boolean person = words.stream().anyMatch(MEANING_PEOPLE::contains);
    List<EntityMention> subjects =
        entities.entities(last.subjects()).stream()
            .filter(entity -> !person || entity.type() == EntityType.PERSON)
            .limit(1)
            .map(FollowUps::inherited)
            .toList();
    List<String> terms = question.terms().isEmpty() ? last.asked().terms() : question.terms();
    return copy(question, question.classification(), subjects, question.dates(), terms);
  }

  private Question withOtherDates(Question question, Turn last) {
    return copy(
        question,
        Classification.certain(last.asked().intent()),
        inherited(last),
        question.dates().stream().map(date -> inYear(date, last)).toList(),
        union(last.asked().terms(), question.terms()));
  }

  /** "And in February?" means the February of the year that was spoken of. */
  private DateExpression inYear(DateExpression expression, Turn last) {
    String edtf = expression.date().edtf();
    if (!edtf.startsWith(ANY_YEAR)) {
      return expression;
    }
    return lastDay(last)
        .map(day -> EdtfParser.parse(day.getYear() + edtf.substring(ANY_YEAR.length())))
        .map(
            date ->
                new DateExpression(expression.span(), expression.text(), date, "year as before"))
        .orElse(expression);
  }

  private Question withOtherNames(Question question, Turn last) {
    return copy(
        question,
        Classification.certain(last.asked().intent()),
        question.mentions(),
        question.dates().isEmpty() ? dates(last) : question.dates(),
        union(last.asked().terms(), question.terms()));
  }

  private Question again(Question question, Turn last) {
    return copy(
        question,
        Classification.certain(listing(last.asked().intent())),
        inherited(last),
        dates(last),
        last.asked().terms());
  }

  private Question later(Question question, Turn last) {
    Optional<LocalDate> day = lastDay(last);
    List<DateExpression> after =
        day
            .map(
                d ->
                    new DateExpression(
                        NOWHERE, "", EdtfParser.parse(d.plusDays(1) + "/.."), "what comes next"))
            .stream()
            .toList();
    return copy(question, Classification.certain(Intent.TIMELINE), List.of(), after, List.of());
  }

  private Optional<LocalDate> lastDay(Turn last) {
    return claims.claims(last.said().claims()).stream()
        .map(Claim::date)
        .filter(Objects::nonNull)
        .flatMap(date -> Stream.ofNullable(date.days().last()))
        .max(Comparator.naturalOrder());
  }

  private static Intent listing(Intent intent) {
    return switch (intent) {
      case ON_DATE, TIMELINE, LIST -> intent;
      default -> Intent.LIST;
    };
  }

  private List<EntityMention> inherited(Turn last) {
    return entities.entities(last.asked().entities()).stream()
        .limit(1)
        .map(FollowUps::inherited)
        .toList();
  }

  private static EntityMention inherited(Entity entity) {
    return new EntityMention(NOWHERE, "", List.of(entity));
  }

  private static List<DateExpression> dates(Turn last) {
    if (last.asked().date() == null) {
      return List.of();
    }
    HistoricalDate date = EdtfParser.parse(last.asked().date());
    return List.of(new DateExpression(NOWHERE, "", date, "as before"));
  }

  private static List<String> union(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).distinct().toList();
  }

  /** The words outside the dates: "that" in "that year" points at nothing else. */
  private static Set<String> words(Question question) {
    return WordFinder.find(question.utterance()).stream()
        .filter(word -> question.dates().stream().noneMatch(d -> d.span().overlaps(word.span())))
        .map(Word::folded)
        .collect(Collectors.toSet());
  }

  private static Question copy(
      Question question,
      Classification classification,
      List<EntityMention> mentions,
      List<DateExpression> dates,
      List<String> terms) {
    return new Question(
        question.utterance(), classification, mentions, dates, question.impossibleDates(), terms);
  }
}
