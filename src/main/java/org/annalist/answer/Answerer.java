package org.annalist.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.date.DayRange;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimQuery;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.SearchTerms;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions that stand alone. Asserts nothing that is not a claim, shows every account
 * where accounts differ, and abstains rather than guess. Safe for several threads.
 */
public final class Answerer {
  private static final int MOST_CANDIDATES = 200;

  /** What is found of a day with less than this probability yields to all that is known of it. */
  private static final double SURE = 0.75;

  private final ClaimStore claims;
  private final AccountFinder accounts;
  private final Sought.Tools tools;
  private final Selection selection;
  private final Suggester suggester;
  private final PeriodAnswerer periods;
  private final ReckoningAnswerer reckoning;
  private final OfficeAnswerer offices;
  private final Overview overview;
  private final SpokenAnswerer spoken;

  /**
   * Makes an answerer.
   *
   * @param claims what is known
   * @param entities what the claims are about
   * @param searchTerms the terms that the claims were compiled with
   */
  public Answerer(ClaimStore claims, EntityStore entities, SearchTerms searchTerms) {
    this.claims = claims;
    this.suggester = new Suggester(claims);
    Weights weights = new Weights(claims);
    this.tools = new Sought.Tools(claims, weights, searchTerms);
    this.accounts = new AccountFinder(claims, entities, searchTerms);
    this.selection = new Selection(accounts, suggester);
    this.periods = new PeriodAnswerer(claims, weights, entities, accounts, suggester);
    this.reckoning = new ReckoningAnswerer(claims, accounts, suggester);
    this.offices =
        new OfficeAnswerer(
            claims, weights, entities, searchTerms, suggester, part -> search(part, 0));
    this.overview = new Overview(claims, entities, weights, accounts, suggester);
    this.spoken = new SpokenAnswerer(claims, weights, tools, new Bounds(searchTerms), selection);
  }

  /**
   * Answers a question.
   *
   * @param question what was understood
   * @param skip how many claims of a list have been shown before, 0 for a new question
   * @return the answer and how it came about
   */
  public Reasoned answer(Question question, int skip) {
    return withoutLookup(question)
        .map(answer -> new Reasoned(answer, List.of(), List.of("no claim is needed for this")))
        .or(() -> reckoning.of(question))
        .or(() -> offices.of(question))
        .or(() -> overview.of(question, skip))
        .or(() -> known(question, skip))
        .orElseGet(() -> inEitherCalendar(question, skip));
  }

  /**
   * Answers a question from the claims on what was spoken of before, and from no others.
   *
   * @param question what was understood
   * @param before what was spoken of
   * @return the answer and how it came about, or empty where none of these claims answers it
   */
  public Optional<Reasoned> answer(Question question, Spoken before) {
    return spoken.of(question, before);
  }

  /**
   * Returns the accounts that an answer has not shown of the matter that it was on.
   *
   * @param shown the claims that it has shown, in their order
   * @return what is left, or empty where sources do not differ or all accounts have been shown
   */
  public Optional<Answer> otherAccounts(List<Claim> shown) {
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    List<Account> left =
        accounts.accountsOf(shown.get(0)).stream()
            .filter(account -> account.claims().stream().noneMatch(shown::contains))
            .toList();
    if (left.isEmpty()) {
      return Optional.empty();
    }
    List<Claim> others = left.stream().map(account -> account.claims().get(0)).toList();
    List<Claim> page = Room.OF_A_LIST.fill(others);
    return Optional.of(
        new Answer.Answered(
            Answer.Form.LISTING,
            page,
            others.size() - page.size(),
            List.of(),
            List.of(accounts.matter(shown.get(0))),
            suggester.next(page)));
  }

  /**
   * A question that a claim is known to answer needs no other reading of it, unless it asks for all
   * that happened in a time.
   */
  private Optional<Reasoned> known(Question question, int skip) {
    return skip > 0
            || asksForAllThatHappened(question)
            || !isWhole(question)
            || claims.answering(question.utterance()).isEmpty()
        ? Optional.empty()
        : Optional.of(search(question, skip));
  }

  private static boolean asksForAllThatHappened(Question question) {
    boolean asksWhatHappened =
        question.intent() == Intent.ON_DATE || question.intent() == Intent.TIMELINE;
    return asksForPeriod(question)
        && question.terms().isEmpty()
        && (question.mentions().isEmpty() || asksWhatHappened);
  }

  /** Where nothing is known of an old day, it may be meant, or kept, in the other calendar. */
  private Reasoned inEitherCalendar(Question question, int skip) {
    Reasoned found = lookUp(question, skip);
    return isOnItsDays(found.answer(), question)
        ? found
        : OtherCalendar.readings(question).stream()
            .flatMap(
                reading ->
                    Stream.of(lookUp(reading, skip))
                        .filter(other -> isOnItsDays(other.answer(), reading)))
            .findFirst()
            .orElse(found);
  }

  private static boolean isOnItsDays(Answer answer, Question question) {
    DayRange days = days(question);
    return days != null
        && answer.claims().stream()
            .map(Claim::date)
            .anyMatch(date -> date != null && date.days().overlaps(days));
  }

  private Reasoned lookUp(Question question, int skip) {
    Reasoned found =
        asksForPeriod(question) ? periods.answer(question, skip) : searchOrDay(question, skip);
    return skip > 0 && found.answer() instanceof Answer.Unknown nothing
        ? new Reasoned(nothingMore(nothing), found.lookups(), found.reasons())
        : found;
  }

  /** "What was decided on 14 May 1892?" is at least asked of that day. */
  private Reasoned searchOrDay(Question question, int skip) {
    Reasoned found = search(question, skip);
    if (found.probability() > SURE || !asksForDay(question)) {
      return found;
    }
    Reasoned ofDay = periods.answer(question, skip);
    return ofDay.answer() instanceof Answer.Unknown ? found : ofDay;
  }

  private static boolean asksForDay(Question question) {
    DayRange days = days(question);
    return days != null
        && !Stretch.isLong(days)
        && switch (question.intent()) {
          case WHAT, WHICH, WHERE, LIST, COMPARE, SOURCE, FOLLOW_UP -> true;
          default -> false;
        };
  }

  /** Something was found before, and has all been shown. */
  private static Answer nothingMore(Answer.Unknown nothing) {
    return new Answer.Unknown(Answer.Reason.NOTHING_MORE, "", nothing.suggestions());
  }

  private Optional<Answer> withoutLookup(Question question) {
    if (!question.impossibleDates().isEmpty()) {
      var impossible = question.impossibleDates().get(0);
      return Optional.of(
          new Answer.Invalid(impossible.text() + ": " + impossible.finding(), impossible.mend()));
    }
    if (isEmpty(question)) {
      return Optional.of(unknown(Answer.Reason.NOT_UNDERSTOOD));
    }
    return switch (question.intent()) {
      case GREETING -> Optional.of(talk(Answer.Topic.GREETING));
      case THANKS -> Optional.of(talk(Answer.Topic.THANKS));
      case HELP -> Optional.of(talk(Answer.Topic.HELP));
      case SOURCE, FOLLOW_UP ->
          question.mentions().isEmpty() && question.terms().isEmpty() && question.dates().isEmpty()
              ? Optional.of(unknown(Answer.Reason.NOTHING_BEFORE))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Answer unknown(Answer.Reason reason) {
    return new Answer.Unknown(reason, "", suggester.toBegin());
  }

  private Answer talk(Answer.Topic topic) {
    return new Answer.Talk(topic, suggester.toBegin());
  }

  /** Nothing is left to look up: no name, no date, no word that tells anything. */
  private static boolean isEmpty(Question question) {
    return question.mentions().isEmpty()
        && question.dates().isEmpty()
        && question.terms().isEmpty()
        && (question.intent().asksForClaims() || question.intent() == Intent.OUT_OF_SCOPE);
  }

  private static boolean asksForPeriod(Question question) {
    return !question.dates().isEmpty()
        && switch (question.intent()) {
          case ON_DATE, TIMELINE -> true;
          case LIST, FOLLOW_UP, WHAT -> question.terms().isEmpty();
          default -> question.terms().isEmpty() && question.mentions().isEmpty();
        };
  }

  private Reasoned search(Question question, int skip) {
    ClaimQuery query = query(question);
    List<Candidate> known = isWhole(question) ? claims.answering(question.utterance()) : List.of();
    List<Candidate> candidates = withKnown(known, claims.find(query));
    Set<String> ids = known.stream().map(c -> c.claim().id()).collect(Collectors.toSet());
    Sought sought = new Sought(question, tools);
    List<Relevance> ranked = Ranker.rank(sought, candidates, ids);
    Answer answer =
        selection.choose(sought, ranked, skip).orElseGet(() -> abstain(question, ranked));
    List<String> reasons =
        Stream.concat(
                Stream.of(candidates.size() + " candidates"),
                ranked.stream().limit(5).map(Relevance::wording))
            .toList();
    double probability = answer.claims().isEmpty() ? 0 : Confidence.of(sought, ranked);
    return new Reasoned(answer, List.of(query.wording()), reasons, probability);
  }

  /** Nothing in the question comes from what was said before. */
  private static boolean isWhole(Question question) {
    return question.mentions().stream().noneMatch(mention -> mention.text().isEmpty())
        && question.dates().stream().noneMatch(date -> date.text().isEmpty());
  }

  private static List<Candidate> withKnown(List<Candidate> known, List<Candidate> found) {
    Map<String, Candidate> all = new LinkedHashMap<>();
    Stream.concat(known.stream(), found.stream())
        .forEach(candidate -> all.putIfAbsent(candidate.claim().id(), candidate));
    return List.copyOf(all.values());
  }

  /** "After the flood" says when without much care, and is not held to the day. */
  private static ClaimQuery query(Question question) {
    List<String> entities =
        question.mentions().stream()
            .flatMap(mention -> mention.candidates().stream())
            .map(Entity::id)
            .distinct()
            .toList();
    List<String> terms = question.terms().stream().distinct().toList();
    DayRange days = days(question);
    return new ClaimQuery(
        terms, entities, days == null || Stretch.isClosed(days) ? days : null, MOST_CANDIDATES);
  }

  private static @Nullable DayRange days(Question question) {
    return Stretch.ofAll(question.dates());
  }

  private Answer abstain(Question question, List<Relevance> ranked) {
    List<String> suggestions = suggester.near(question, ranked);
    if (!question.dates().isEmpty()) {
      return new Answer.Unknown(
          Answer.Reason.NOTHING_ON_DATE,
          PeriodAnswerer.wording(question.dates().get(0).date()),
          suggestions);
    }
    if (!question.mentions().isEmpty()) {
      String name = question.mentions().get(0).entity().name();
      return new Answer.Unknown(Answer.Reason.NOT_RECORDED, name, suggestions);
    }
    return new Answer.Unknown(
        Answer.Reason.OUT_OF_SCOPE, "", suggestions.isEmpty() ? suggester.toBegin() : suggestions);
  }
}
