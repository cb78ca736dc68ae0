package org.annalist.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  /**
   * Skips from here on count the items of a list in the order of time, from its earliest; smaller
   * ones those that were shown, the most important first.
   */
  public static final int IN_ORDER = 1_000_000;

  /** Skips nothing and leaves nothing: the whole list in the order of time, at once. */
  public static final int WHOLE = Integer.MAX_VALUE;

  private static final int MOST_CANDIDATES = 200;

  /** What is found of a day with less than this probability yields to all that is known of it. */
  private static final double SURE = 0.75;

  /** What is found of one of a series with less than this probability is not stated. */
  private static final double LIKELY = 0.5;

  private final ClaimStore claims;
  private final AccountFinder accounts;
  private final Sought.Tools tools;
  private final Selection selection;
  private final Suggester suggester;
  private final Narrowing narrowing;
  private final PeriodAnswerer periods;
  private final DayAnswerer days;
  private final ReckoningAnswerer reckoning;
  private final OfficeAnswerer offices;
  private final SeriesAnswerer series;
  private final AmountAnswerer amounts;
  private final Overview overview;
  private final Offering offering;
  private final SpokenAnswerer spoken;
  private final Vague vague;

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
    this.selection = new Selection(accounts, suggester, new Contested(claims, accounts));
    this.narrowing = new Narrowing(claims, weights, searchTerms);
    this.periods = new PeriodAnswerer(claims, narrowing, entities, accounts, suggester);
    this.days = new DayAnswerer(claims, weights, tools, narrowing, selection, periods);
    this.reckoning = new ReckoningAnswerer(claims, accounts, suggester);
    this.series = new SeriesAnswerer(claims, weights, entities, searchTerms, accounts, suggester);
    this.amounts = new AmountAnswerer(searchTerms, accounts, suggester, one -> search(one, 0));
    this.offices =
        new OfficeAnswerer(
            claims, weights, entities, searchTerms, suggester, part -> search(part, 0));
    this.overview = new Overview(claims, entities, weights, narrowing, accounts, suggester);
    this.offering = new Offering(claims, entities, accounts, new Showcase(searchTerms));
    this.vague = new Vague(claims, entities);
    this.spoken = new SpokenAnswerer(claims, weights, tools, new Bounds(searchTerms), selection);
  }

  /**
   * Answers a question.
   *
   * @param question what was understood
   * @param skip how many claims of a list have been shown before, 0 for a new question; {@link
   *     #IN_ORDER} and more for a page of the list in the order of time, {@link #WHOLE} for all of
   *     it
   * @return the answer and how it came about
   */
  public Reasoned answer(Question question, int skip) {
    return withoutLookup(question)
        .map(answer -> new Reasoned(answer, List.of(), List.of("no claim is needed for this")))
        .or(() -> reckoning.of(question))
        .or(() -> offices.of(question))
        .or(() -> loaded(question))
        .or(() -> ofSeries(question, skip))
        .or(() -> skip > 0 ? Optional.empty() : askedWhichOf(question))
        .or(() -> overview.of(question, skip))
        .or(() -> known(question, skip))
        .or(() -> amounts.of(question))
        .orElseGet(() -> foundOrAbout(question, skip));
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
   * Returns an answer that states some claims: with the other accounts where they are on one matter
   * that sources differ on, else as they stand, with a word on what sources differ on in them.
   *
   * @param stated the claims, at least one
   * @return the answer
   */
  public Answer stating(List<Claim> stated) {
    Claim first = stated.get(0);
    List<String> next = suggester.next(stated);
    List<Account> given = accounts.accountsOf(first);
    Set<Claim> known = given.stream().flatMap(a -> a.claims().stream()).collect(Collectors.toSet());
    if (given.size() > 1 && known.containsAll(stated)) {
      return new Answer.Disputed(new Dispute(accounts.matter(first), given, 0), next);
    }
    Answer.Form form = stated.size() > 2 ? Answer.Form.LISTING : Answer.Form.FACT;
    return new Answer.Answered(form, stated, 0, List.of(), accounts.differing(stated), next);
  }

  /**
   * Returns what can be told of what a question asks for or names.
   *
   * @param question what was understood
   * @return what the answer states, and where that is of one thing, what else is known of it
   */
  public Picks picks(Question question) {
    return offering.of(question, skip -> answer(question, skip).answer());
  }

  /** What the words do not find, the things that claims speak of may tell. */
  private Reasoned foundOrAbout(Question question, int skip) {
    Reasoned found = inEitherCalendar(question, skip);
    return found.answer() instanceof Answer.Unknown
        ? series.about(question).orElseGet(() -> askedBack(question).orElse(found))
        : found;
  }

  private Optional<Reasoned> askedBack(Question question) {
    return vague
        .of(question)
        .map(answer -> new Reasoned(answer, List.of(), List.of("several names have the word")));
  }

  private Optional<Reasoned> askedWhichOf(Question question) {
    return vague
        .ofName(question)
        .map(answer -> new Reasoned(answer, List.of(), List.of("several things are named so")));
  }

  /** A question on one of a kind, or on all of them, unless a claim is known to answer just it. */
  private Optional<Reasoned> ofSeries(Question question, int skip) {
    if (isWhole(question) && !claims.answering(question.utterance()).isEmpty()) {
      return Optional.empty();
    }
    return series
        .of(question, skip)
        .map(found -> question.intent() == Intent.HOW_MANY ? fuller(question, found) : found)
        .or(
            () ->
                series
                    .ofOne(question)
                    .map(one -> search(one, skip))
                    .filter(found -> found.probability() > LIKELY));
  }

  /** What is found by its words, where that states the same count, says more that was asked. */
  private Reasoned fuller(Question question, Reasoned counted) {
    Reasoned found = search(question, 0);
    return found.answer().claims().stream().anyMatch(counted.answer().claims()::contains)
        ? found
        : counted;
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

  /** "Is the siege a hoax?" asks for nothing of it but an agreement. */
  private Optional<Reasoned> loaded(Question question) {
    return question.terms().isEmpty()
        ? selection
            .ofLoaded(question)
            .map(
                answer ->
                    new Reasoned(
                        answer, List.of(), List.of("what sources differ on of what is judged")))
        : Optional.empty();
  }

  private boolean asksForAllThatHappened(Question question) {
    boolean asksWhatHappened =
        question.intent() == Intent.ON_DATE || question.intent() == Intent.TIMELINE;
    return asksForPeriod(question)
        && narrowing.asksForAll(question)
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

  /** What is found is told where it is sure, and on the day that was asked for. */
  private Reasoned searchOrDay(Question question, int skip) {
    Reasoned found = search(question, skip);
    if (!DayAnswerer.isOfDays(question) || isLeading(question) || isSure(found, question)) {
      return found;
    }
    return days.of(question, skip, found.answer() instanceof Answer.Unknown)
        .orElseGet(() -> isOfOtherTime(found.answer(), question) ? nothingOn(question) : found);
  }

  /** What is told without being sure, and without a word of the days, is most often beside it. */
  private static boolean isOfOtherTime(Answer answer, Question question) {
    return !answer.claims().isEmpty() && !isOnItsDays(answer, question);
  }

  private Reasoned nothingOn(Question question) {
    return new Reasoned(
        abstain(question, List.of()),
        List.of(),
        List.of("what was found is not on these days, and not sure"));
  }

  private static boolean isSure(Reasoned found, Question question) {
    return found.probability() > SURE
        && (!Stretch.isShort(Objects.requireNonNull(days(question)))
            || isOnItsDays(found.answer(), question));
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

  private boolean asksForPeriod(Question question) {
    return !question.dates().isEmpty()
        && !isLeading(question)
        && switch (question.intent()) {
          case ON_DATE, TIMELINE -> true;
          case LIST, FOLLOW_UP, WHAT -> narrowing.asksForAll(question);
          default -> question.terms().isEmpty() && question.mentions().isEmpty();
        };
  }

  private static boolean isLeading(Question question) {
    return Leading.of(question) == Leading.LOADED && !question.mentions().isEmpty();
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
    double probability = answer.claims().isEmpty() ? 0 : Confidence.of(sought, ranked);
    return new Reasoned(
        answer, List.of(query.wording()), () -> why(candidates, ranked), probability);
  }

  private static List<String> why(List<Candidate> candidates, List<Relevance> ranked) {
    return Stream.concat(
            Stream.of(candidates.size() + " candidates"),
            ranked.stream().limit(5).map(Relevance::wording))
        .toList();
  }

  /** Nothing in the question comes from what was said before. */
  private static boolean isWhole(Question question) {
    return question.mentions().stream().noneMatch(mention -> mention.text().isEmpty())
        && question.dates().stream().noneMatch(date -> date.text().isEmpty());
  }

  private static List<Candidate> withKnown(List<Candidate> known, List<Candidate> found) {
    if (known.isEmpty()) {
      return found;
    }
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
