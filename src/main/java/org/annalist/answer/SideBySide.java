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
import org.annalist.question.EntityMention;
import org.annalist.question.Question;
import org.annalist.question.SeriesWords;
import org.annalist.search.Weights;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Answers "what is the difference between the truce and the treaty?" with what is said of each: it
 * draws no conclusion of its own. Safe for several threads.
 */
final class SideBySide {
  private static final int TWO = 2;
  private static final int MOST_OF_EACH = 4;
  private static final int MOST = 100;

  /** What says no more of a thing than that there is one. */
  private static final Set<String> TELLS_LITTLE = Set.of("adopted-by", "name", "spelling");

  private final ClaimStore claims;
  private final Weights weights;
  private final AccountFinder accounts;
  private final Suggester suggester;

  SideBySide(ClaimStore claims, Weights weights, AccountFinder accounts, Suggester suggester) {
    this.claims = claims;
    this.weights = weights;
    this.accounts = accounts;
    this.suggester = suggester;
  }

  /** Both, where a question asks for nothing but their difference and something is said of each. */
  Optional<Reasoned> of(Question question) {
    if (!asksForDifference(question)) {
      return Optional.empty();
    }
    List<List<Claim>> both = question.mentions().stream().map(this::said).toList();
    if (both.stream().anyMatch(List::isEmpty) || both.get(0).equals(both.get(1))) {
      return Optional.empty();
    }
    List<Claim> stated = both.stream().flatMap(List::stream).distinct().toList();
    Answer answer =
        new Answer.Answered(
            Answer.Form.LISTING,
            stated,
            0,
            List.of(),
            accounts.differing(contestedOf(question)),
            suggester.next(stated));
    return Optional.of(
        new Reasoned(
            answer,
            List.of("what is said of each of the two"),
            List.of("the question asks in what two things differ")));
  }

  private boolean asksForDifference(Question question) {
    List<Word> words = WordFinder.find(question.utterance());
    Set<String> folded =
        words.stream()
            .filter(word -> !question.isNamed(word))
            .map(Word::folded)
            .collect(Collectors.toSet());
    return question.mentions().size() == TWO
        && question.dates().isEmpty()
        && SeriesWords.haveDifference(folded)
        && question.terms().stream().filter(term -> !weights.isLight(term)).count() <= 1;
  }

  /** What is not contested of the thing that the name means, in the order of the files. */
  private List<Claim> said(EntityMention mention) {
    Set<String> texts = new HashSet<>();
    return about(mention).stream()
        .filter(claim -> texts.add(claim.text()) && accounts.accountsOf(claim).size() == 1)
        .limit(MOST_OF_EACH)
        .toList();
  }

  private List<Claim> contestedOf(Question question) {
    return question.mentions().stream().flatMap(mention -> about(mention).stream()).toList();
  }

  private List<Claim> about(EntityMention mention) {
    return mention.candidates().stream()
        .filter(SideBySide::mayBeCompared)
        .map(
            entity ->
                claims.about(entity.id(), MOST).stream()
                    .filter(claim -> claim.topic().subject().equals(entity.id()))
                    .filter(claim -> !TELLS_LITTLE.contains(claim.statement().property()))
                    .toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static boolean mayBeCompared(Entity entity) {
    return entity.type() == EntityType.DOCUMENT || entity.type() == EntityType.EVENT;
  }
}
