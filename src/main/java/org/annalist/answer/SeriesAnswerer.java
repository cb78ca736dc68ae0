package org.annalist.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.account.AccountFinder;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.SearchTerms;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.question.SeriesWords;
import org.annalist.series.Dating;
import org.annalist.series.Roll;
import org.annalist.temporal.DateExpression;
import org.annalist.text.Span;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Answers questions on the documents or events of one kind: the first and the last of them, the one
 * after another, how many there are, and which there are in their order. States the claims that
 * date them. Safe for several threads.
 */
final class SeriesAnswerer {
  /** Of more than so many, "the first" alone does not tell which are meant. */
  private static final int MOST_UNNAMED = 5;

  private final SearchTerms searchTerms;
  private final Roll roll;
  private final Dating dating;
  private final Listing listing;
  private final SeriesTerms terms;
  private final SeriesPlaces places;
  private final SeriesCounter counter;
  private final SeriesMember members;

  SeriesAnswerer(Basis basis) {
    ClaimStore claims = basis.claims();
    AccountFinder accounts = basis.accounts();
    Suggester suggester = basis.suggester();
    this.searchTerms = basis.searchTerms();
    this.roll = new Roll(claims, basis.entities(), searchTerms);
    this.dating = new Dating(claims, accounts);
    this.listing = new Listing(accounts, suggester);
    this.terms = new SeriesTerms(searchTerms, basis.weights());
    this.places = new SeriesPlaces(accounts, suggester);
    this.counter = new SeriesCounter(claims, searchTerms, roll, dating, accounts, suggester);
    this.members = new SeriesMember(claims, terms, roll, dating, accounts, suggester);
  }

  /** The answer, or empty where the question is on no series, or asks something else of it. */
  Optional<Reasoned> of(Question question, int skip) {
    if (!question.intent().asksForClaims() && question.intent() != Intent.OUT_OF_SCOPE) {
      return Optional.empty();
    }
    Set<String> words = SeriesTerms.wordsOutside(question);
    Optional<Reasoned> date = members.dateOf(question, words);
    if (date.isPresent()) {
      return date;
    }
    Optional<Reasoned> beside = besideNamed(question, words);
    return beside.isPresent()
        ? beside
        : roll.of(question)
            .filter(found -> terms.telling(question, found.rest()).isEmpty())
            .flatMap(found -> ofSeries(question, words, found, skip));
  }

  /**
   * The same question of the one that it means, where it asks more than which that is: "what did
   * the fourth resolution demand?"
   */
  Optional<Question> ofOne(Question question) {
    Set<String> words = SeriesTerms.wordsOutside(question);
    Optional<Integer> place = SeriesWords.place(words);
    if (place.isEmpty() || !question.intent().asksForClaims()) {
      return Optional.empty();
    }
    return roll.of(question)
        .filter(found -> !terms.telling(question, found.rest()).isEmpty())
        .flatMap(found -> one(question, place.get(), found))
        .map(one -> naming(question, one.entity()));
  }

  /** Where but one is of the dates asked for, "the fourth, of November" is counted among all. */
  private Optional<Dating.Dated> one(Question question, int place, Roll.Found found) {
    List<Dating.Dated> dated = dating.inOrder(ofOneBody(question, found));
    if (dated.size() > 1) {
      return SeriesPlaces.surelyAt(place, dated);
    }
    return SeriesPlaces.surelyAt(place, dating.inOrder(found.ofAnyTime()))
        .filter(one -> found.members().contains(one.entity()));
  }

  private Question naming(Question question, Entity one) {
    return question.with(
        question.classification(),
        List.of(new EntityMention(new Span(0, 0), "", List.of(one))),
        List.of(),
        terms.telling(question));
  }

  private Optional<Reasoned> ofSeries(
      Question question, Set<String> words, Roll.Found found, int skip) {
    Optional<Integer> place =
        SeriesWords.place(words).or(() -> found.isPlural() ? Optional.empty() : nearest(question));
    if (question.intent() == Intent.HOW_MANY) {
      return found.isPlural() ? counter.count(question, found) : Optional.empty();
    }
    if (place.isPresent() && asksWhich(question.intent())) {
      List<Entity> members = ofOneBody(question, found);
      return isOneKind(members, found)
          ? places.placed(place.get(), dating.inOrder(members))
          : Optional.empty();
    }
    return asksForAll(question, found) ? list(found, skip) : Optional.empty();
  }

  /** "Which resolution came after the truce?" asks for the first from then on. */
  private static Optional<Integer> nearest(Question question) {
    return question.dates().stream()
        .map(DateExpression::text)
        .flatMap(text -> WordFinder.find(text).stream().limit(1))
        .map(Word::folded)
        .flatMap(word -> SeriesWords.step(Set.of(word)).stream())
        .findFirst();
  }

  /** "The first resolution" says too little where several bodies adopted resolutions. */
  private static boolean isOneKind(List<Entity> members, Roll.Found found) {
    boolean isOfOneBody =
        members.stream().map(member -> member.particulars().body()).distinct().count() == 1;
    return found.isNarrowed() || (isOfOneBody && members.size() <= MOST_UNNAMED);
  }

  private static boolean asksWhich(Intent intent) {
    return switch (intent) {
      case WHO, WHERE, WHY, DURATION, HOW_MANY -> false;
      default -> true;
    };
  }

  private static boolean asksForAll(Question question, Roll.Found found) {
    return switch (question.intent()) {
      case LIST, TIMELINE -> found.isPlural();
      case COMPARE -> found.isPlural() && question.mentions().size() < 2;
      case WHICH, WHAT, WHEN, ON_DATE ->
          !question.dates().isEmpty()
              ? found.isPlural() || question.terms().size() == 1
              : found.isPlural() && question.mentions().stream().allMatch(SeriesAnswerer::isBody);
      default -> false;
    };
  }

  static boolean isBody(EntityMention mention) {
    return mention.candidates().stream()
        .allMatch(e -> e.type() == EntityType.ORGANISATION || e.type() == EntityType.DOCUMENT);
  }

  /** "Which resolution is about Zenda?", where just one has to do with it. */
  Optional<Reasoned> about(Question question) {
    return members.about(question);
  }

  /** "Which resolution came after 853?" */
  private Optional<Reasoned> besideNamed(Question question, Set<String> words) {
    Optional<Integer> step = SeriesWords.step(words);
    if (step.isEmpty()
        || question.mentions().size() != 1
        || question.mentions().get(0).text().isEmpty()
        || !asksWhich(question.intent())) {
      return Optional.empty();
    }
    Entity named = question.mentions().get(0).entity();
    List<Entity> series = roll.seriesOf(named);
    Set<String> kind = new HashSet<>(searchTerms.of(named.name()));
    List<String> rest = question.terms().stream().filter(term -> !kind.contains(term)).toList();
    if (series.isEmpty() || !terms.telling(question, rest).isEmpty()) {
      return Optional.empty();
    }
    return places.beside(step.get(), named, dating.inOrder(series));
  }

  /**
   * Where no body is named, "the first resolution of 1893" is one of the body with most of them.
   */
  private static List<Entity> ofOneBody(Question question, Roll.Found found) {
    List<Entity> members = found.members();
    if (!question.mentions().isEmpty()) {
      return members;
    }
    return members.stream()
        .collect(Collectors.groupingBy(m -> String.valueOf(m.particulars().body())))
        .values()
        .stream()
        .filter(group -> 2 * group.size() > members.size())
        .findFirst()
        .orElse(members);
  }

  private Optional<Reasoned> list(Roll.Found found, int skip) {
    List<Dating.Dated> dated = dating.inOrder(found.members());
    List<Claim> dates = dated.stream().flatMap(d -> d.claims().stream()).distinct().toList();
    return dated.size() < 2
        ? Optional.empty()
        : listing
            .page(dates, skip)
            .map(
                answer ->
                    new Reasoned(
                        answer,
                        List.of("the dates of " + found.members().size() + " of one kind"),
                        List.of("the question asks for a series")));
  }
}
