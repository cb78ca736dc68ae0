package org.annalist.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.annalist.account.Account;
import org.annalist.account.AccountChoice;
import org.annalist.account.AccountFinder;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.SearchTerms;
import org.annalist.knowledge.Value;
import org.annalist.question.Classification;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.question.SeriesWords;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Answers "were more people displaced from Zenda or from Strelsau?": puts the figures of two things
 * side by side, each with who gives it, and does not settle which account is right. Safe for
 * several threads.
 */
final class AmountAnswerer {
  private static final int TWO = 2;

  /** What is found of one of the two with less than this probability is not compared. */
  private static final double LIKELY = 0.5;

  private final SearchTerms searchTerms;
  private final AccountFinder accounts;
  private final Suggester suggester;
  private final Function<Question, Reasoned> search;

  /**
   * Makes an answerer.
   *
   * @param searchTerms the terms that the claims were compiled with
   * @param accounts finds what else is said of a figure
   * @param suggester offers questions
   * @param search answers "how many?" of one thing
   */
  AmountAnswerer(
      SearchTerms searchTerms,
      AccountFinder accounts,
      Suggester suggester,
      Function<Question, Reasoned> search) {
    this.searchTerms = searchTerms;
    this.accounts = accounts;
    this.suggester = suggester;
    this.search = search;
  }

  /** The figures of both, or empty where the question is another, or one has none. */
  Optional<Reasoned> of(Question question) {
    List<Word> words = WordFinder.find(question.utterance());
    Set<String> folded = words.stream().map(Word::folded).collect(Collectors.toSet());
    if (question.intent() != Intent.COMPARE
        || question.mentions().size() != TWO
        || question.terms().isEmpty()
        || !SeriesWords.haveAmount(folded)) {
      return Optional.empty();
    }
    List<List<Claim>> figures =
        question.mentions().stream().map(mention -> figures(question, mention)).toList();
    return figures.stream().anyMatch(List::isEmpty)
        ? Optional.empty()
        : Optional.of(answer(question.mentions(), figures));
  }

  private List<Claim> figures(Question question, EntityMention mention) {
    Question one =
        question.with(
            Classification.certain(Intent.HOW_MANY),
            List.of(mention),
            question.dates(),
            terms(question));
    Reasoned found = search.apply(one);
    Set<String> ids = mention.candidates().stream().map(Entity::id).collect(Collectors.toSet());
    return found.probability() < LIKELY
        ? List.of()
        : found.answer().claims().stream()
            .filter(claim -> claim.statement().value() instanceof Value.Figure)
            .filter(claim -> isOn(claim, ids))
            .limit(1)
            .toList();
  }

  /** What is counted, in the words of a question for one figure. */
  private List<String> terms(Question question) {
    List<Word> words = WordFinder.find(question.utterance());
    return searchTerms.of(
        words, word -> !SeriesWords.isAmount(word.folded()) && question.isPlain(word));
  }

  private static boolean isOn(Claim claim, Set<String> ids) {
    return ids.contains(claim.topic().subject())
        || claim.topic().others().stream().anyMatch(ids::contains);
  }

  private Reasoned answer(List<EntityMention> mentions, List<List<Claim>> figures) {
    List<Claim> stated = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      List<Account> all = accounts.accountsOf(figures.get(i).get(0));
      List<Account> shown = AccountChoice.forList(all);
      shown.forEach(account -> stated.add(account.claims().get(0)));
      String values = shown.stream().map(Account::value).collect(Collectors.joining(", or "));
      lines.add(mentions.get(i).entity().name() + ": " + values);
    }
    List<Claim> claims = stated.stream().distinct().toList();
    return new Reasoned(
        new Answer.Reckoned(
            "Side by side: " + String.join("; ", lines) + ".",
            claims,
            accounts.differing(claims),
            suggester.next(claims)),
        List.of("a figure for each of the two"),
        List.of("the question asks for the larger of two figures"));
  }
}
