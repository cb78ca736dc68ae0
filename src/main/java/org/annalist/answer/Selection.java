package org.annalist.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.annalist.account.Account;
import org.annalist.account.AccountFinder;
import org.annalist.account.Dispute;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.Value;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.search.Confidence;
import org.annalist.search.Relevance;
import org.annalist.search.Sought;
import org.annalist.search.Trait;

/** Chooses what of the ranked claims is stated, or that nothing is. Safe for several threads. */
final class Selection {
  /** What is less probable is not stated; what that costs and saves, docs/ranking.md tells. */
  private static final double ENOUGH = 0.45;

  /** The same of a claim that has a date, but is not known to be asked for it. */
  private static final double SURE_OF_DATE = 0.75;

  /** A second claim must be nearly as relevant as the first, and on as much of what is named. */
  private static final double NEARLY = 0.92;

  /** A claim on a list may be somewhat less relevant than the first. */
  private static final double ON_LIST = 0.9;

  /** Another matter must be as near to what is asked as this. */
  private static final double NEAR = 0.93;

  /** A claim that gives a reason may be so much less relevant than one that gives none. */
  private static final double NEAR_FOR_REASON = 0.75;

  private static final int MOST_NEAR = 2;

  private final AccountFinder accounts;
  private final Suggester suggester;
  private final Listing listing;
  private final Contested contested;
  private final Fellows fellows;
  private final LeftOut leftOut;

  Selection(
      AccountFinder accounts,
      Suggester suggester,
      Contested contested,
      Fellows fellows,
      LeftOut leftOut) {
    this.leftOut = leftOut;
    this.contested = contested;
    this.fellows = fellows;
    this.accounts = accounts;
    this.suggester = suggester;
    this.listing = new Listing(accounts, suggester);
  }

  /** The answer, or empty when no claim is relevant enough. */
  Optional<Answer> choose(Sought sought, List<Relevance> ranked, int skip) {
    Question question = sought.question();
    List<Relevance> relevant =
        reasonsFirst(
            question.intent(),
            ranked.stream().filter(r -> hasWhatIsAsked(question.intent(), r)).toList());
    return stated(sought, ranked, relevant)
        .map(claims -> state(question, claims, skip))
        .orElseGet(
            () ->
                contested
                    .takenAsGiven(sought, ranked)
                    .or(() -> contested.of(question))
                    .map(
                        claim -> disputed(claim, accounts.accountsOf(claim), question, List.of())));
  }

  /** The claims of which the first is probable enough, those first that are surest to tell it. */
  private Optional<List<Relevance>> stated(
      Sought sought, List<Relevance> ranked, List<Relevance> relevant) {
    Question question = sought.question();
    return Stream.<Supplier<List<Relevance>>>of(
            () -> CountedFirst.among(sought, Given.names(question, relevant)),
            () -> Given.words(question, relevant),
            () -> contested.first(question, relevant),
            () -> relevant,
            () -> CountedFirst.withoutOthers(sought, relevant))
        .map(Supplier::get)
        .filter(claims -> Confidence.of(sought, claims) >= ENOUGH)
        .findFirst()
        .or(
            () ->
                Optional.of(dated(question, ranked))
                    .filter(claims -> Confidence.of(sought, claims) >= SURE_OF_DATE));
  }

  /** Where a date is asked for, the claims that have one, though no known question asks for it. */
  private static List<Relevance> dated(Question question, List<Relevance> ranked) {
    return question.intent() == Intent.WHEN
        ? ranked.stream().filter(relevance -> relevance.claim().date() != null).toList()
        : List.of();
  }

  /** Where a reason is asked for, a claim that is known to give one, if there is one near. */
  private static List<Relevance> reasonsFirst(Intent intent, List<Relevance> relevant) {
    if (intent != Intent.WHY || relevant.isEmpty() || relevant.get(0).known()) {
      return relevant;
    }
    double least = relevant.get(0).total() * NEAR_FOR_REASON;
    return relevant.stream()
        .sorted(Comparator.comparing(r -> r.total() < least || r.trait(Trait.KIND) < 1))
        .toList();
  }

  /** What is stated of claims that are relevant, at least one. */
  Optional<Answer> state(Question question, List<Relevance> relevant, int skip) {
    if (isList(question.intent())) {
      return list(relevant, skip);
    }
    List<Relevance> ordered = contested.fairestFirst(question, relevant);
    return bothReadings(question, ordered)
        .or(() -> ambiguity(question, ordered))
        .or(() -> Optional.of(fact(question, ordered)));
  }

  /**
   * "When did Zenda fall?", which fell twice: what answers it of either time, if that fits one
   * screen, so that nobody is asked back.
   */
  private Optional<Answer> bothReadings(Question question, List<Relevance> relevant) {
    boolean isClear = relevant.get(0).known() || !Room.isForOneFact(question);
    List<Reply> replies =
        (isClear ? List.<Entity>of() : Ambiguity.twoEvents(question, relevant))
            .stream()
                .map(event -> fact(question, of(event, relevant)))
                .map(answer -> new Reply(question, answer))
                .toList();
    return replies.isEmpty() ? Optional.empty() : Joining.of(replies, List.of());
  }

  private static List<Relevance> of(Entity event, List<Relevance> relevant) {
    return relevant.stream()
        .filter(relevance -> relevance.claim().topic().subject().equals(event.id()))
        .toList();
  }

  /** Of a question that a claim is known to answer it is known what is meant. */
  private static Optional<Answer> ambiguity(Question question, List<Relevance> relevant) {
    return relevant.get(0).known() ? Optional.empty() : Ambiguity.among(question, relevant);
  }

  /** Whether a claim has the kind of thing that is asked for: a date, a figure. */
  static boolean hasWhatIsAsked(Intent intent, Relevance relevance) {
    if (relevance.known()) {
      return true;
    }
    Claim claim = relevance.claim();
    return switch (intent) {
      case WHEN -> claim.date() != null && relevance.trait(Trait.KIND) > 0;
      case DURATION -> claim.date() != null || claim.statement().value() instanceof Value.Figure;
      case HOW_MANY ->
          claim.text().chars().anyMatch(Character::isDigit) || relevance.trait(Trait.KIND) > 0;
      default -> true;
    };
  }

  private static boolean isList(Intent intent) {
    return intent == Intent.LIST || intent == Intent.TIMELINE || intent == Intent.ON_DATE;
  }

  private Optional<Answer> list(List<Relevance> relevant, int skip) {
    double least = relevant.get(0).total() * ON_LIST;
    List<Claim> all =
        relevant.stream()
            .filter(r -> r.total() >= least)
            .map(Relevance::claim)
            .sorted(Claim.IN_TIME)
            .toList();
    return listing.page(all, skip);
  }

  private Answer fact(Question question, List<Relevance> relevant) {
    Claim first = relevant.get(0).claim();
    List<Account> found = accounts.accountsOf(first);
    if (question.intent() == Intent.SOURCE) {
      return sources(found);
    }
    if (found.size() > 1) {
      return disputed(first, found, question, relevant);
    }
    List<Claim> stated =
        Room.forAnswerTo(question)
            .fillBriefly(
                Stream.concat(
                        found.get(0).claims().stream(),
                        Stream.of(fellows.of(question, relevant), nearlyAsRelevant(relevant))
                            .flatMap(List::stream)
                            .filter(this::isUndisputed))
                    .distinct()
                    .toList());
    return new Answer.Answered(Answer.Form.FACT, stated, 0, suggester.next(stated));
  }

  private Answer disputed(
      Claim first, List<Account> found, Question question, List<Relevance> relevant) {
    int room = Room.forAccounts(question, first);
    List<Account> shown =
        leftOut.isAskedFor(question, found.get(0))
            ? AccountsDigest.chooseWithFirstInFull(accounts.matter(first), found, room)
            : AccountsDigest.choose(accounts.matter(first), found, room);
    Dispute dispute = new Dispute(accounts.matter(first), shown, found.size() - shown.size());
    return new Answer.Disputed(dispute, near(first, relevant), suggester.next(dispute.claims()));
  }

  /** What sources differ on of the event that a loaded question is about. */
  Optional<Answer> ofLoaded(Question question) {
    return contested
        .of(question)
        .map(claim -> disputed(claim, accounts.accountsOf(claim), question, List.of()));
  }

  /** Who says so, and who says otherwise. */
  private Answer sources(List<Account> found) {
    List<Claim> all = found.stream().flatMap(account -> account.claims().stream()).toList();
    List<Claim> page = Room.OF_SOURCES.fill(all);
    return new Answer.Answered(
        Answer.Form.SOURCED, page, all.size() - page.size(), suggester.next(page));
  }

  /** The other matters of claims nearly as relevant: "how many died?" has two sides. */
  private List<String> near(Claim first, List<Relevance> relevant) {
    double least = relevant.stream().mapToDouble(Relevance::total).findFirst().orElse(0) * NEAR;
    List<Claim> others =
        relevant.stream()
            .filter(r -> r.total() >= least)
            .map(Relevance::claim)
            .filter(claim -> claim.statement().property().equals(first.statement().property()))
            .filter(claim -> !accounts.key(claim).equals(accounts.key(first)))
            .toList();
    return accounts.differing(others).stream().limit(MOST_NEAR).toList();
  }

  /** One account must not stand beside an answer without the others. */
  private boolean isUndisputed(Claim claim) {
    return accounts.accountsOf(claim).size() == 1;
  }

  private static List<Claim> nearlyAsRelevant(List<Relevance> relevant) {
    Relevance first = relevant.get(0);
    return relevant.stream()
        .filter(r -> r.total() >= first.total() * NEARLY)
        .filter(r -> r.trait(Trait.NAMES) >= first.trait(Trait.NAMES))
        .map(Relevance::claim)
        .toList();
  }
}
