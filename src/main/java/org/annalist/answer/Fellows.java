package org.annalist.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Property;
import org.annalist.knowledge.SearchTerms;
import org.annalist.knowledge.Value;
import org.annalist.question.AskedThing;
import org.annalist.question.Plurals;
import org.annalist.question.Question;
import org.annalist.search.Relevance;
import org.annalist.search.Trait;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Finds what else answers a question for several: "which leagues did Ruritania join?" has as many
 * answers as there are claims on a joining. Safe for several threads.
 */
final class Fellows {
  private final ClaimStore claims;
  private final SearchTerms searchTerms;

  Fellows(ClaimStore claims, SearchTerms searchTerms) {
    this.claims = claims;
    this.searchTerms = searchTerms;
  }

  /**
   * The claims that answer a plural beside the first: they give the same property of other things,
   * or are known to answer which of the same kind, at another time; they have as much of the names
   * and days as it has, and all that is asked of the thing.
   *
   * @param relevant the claims that may answer it, the best first, at least one
   * @return of each thing the best, in their order; empty where the question asks for one
   */
  List<Claim> of(Question question, List<Relevance> relevant) {
    Optional<Word> thing = Plurals.in(question.words());
    List<Word> asked =
        thing.map(word -> AskedThing.telling(behind(word, question))).orElse(List.of());
    Relevance first = relevant.get(0);
    if (asked.isEmpty() || first.claim().statement().value() instanceof Value.Figure) {
      return List.of();
    }
    Fit fit = new Fit(first.claim(), asked, thing.stream().toList());
    Set<String> told = new HashSet<>(Set.of(first.claim().topic().subject()));
    return relevant.stream()
        .skip(1)
        .filter(other -> hasAsMuch(Trait.NAMES, other, first))
        .filter(other -> hasAsMuch(Trait.DAYS, other, first))
        .map(Relevance::claim)
        .filter(fit::isOf)
        .filter(claim -> told.add(claim.topic().subject()))
        .toList();
  }

  /** What is said of the thing, names and dates aside. */
  private static List<Word> behind(Word thing, Question question) {
    return question.words().stream()
        .filter(word -> word.span().start() >= thing.span().end())
        .filter(question::isPlain)
        .toList();
  }

  private static boolean hasAsMuch(Trait trait, Relevance other, Relevance first) {
    return other.trait(trait) >= first.trait(trait);
  }

  /** What a claim must be to stand beside the first. */
  private final class Fit {
    private final Claim first;
    private final List<Word> asked;
    private final List<Word> thing;
    private final boolean isOfStatement;
    private final boolean isInProperty;

    /**
     * Makes the measure.
     *
     * @param first what answers the question best
     * @param asked the words that say what is asked of the thing
     * @param thing the word for the thing
     */
    Fit(Claim first, List<Word> asked, List<Word> thing) {
      String property = first.statement().property();
      Property given = claims.property(property);
      Set<String> ofProperty = termsOf(String.join(" ", given.words()));
      this.first = first;
      this.asked = asked;
      this.thing = thing;
      this.isOfStatement = property.equals(Property.STATEMENT.id());
      this.isInProperty =
          given.single()
              && asked.stream()
                  .flatMap(word -> terms(word).stream())
                  .anyMatch(ofProperty::contains);
    }

    /**
     * "The League of Zenda" need not be called an organisation where its membership is asked for,
     * which is one thing with one date; but of all that was destroyed, only churches may be.
     */
    boolean isOf(Claim claim) {
      return claim.statement().property().equals(first.statement().property())
          && !(claim.statement().value() instanceof Value.Figure)
          && (!isOfStatement || tellsWhichAtAnotherTime(claim))
          && has(asked, claim)
          && (isInProperty || has(thing, claim));
    }

    /** What is stated of the same day is the same told once more. */
    private boolean tellsWhichAtAnotherTime(Claim claim) {
      Set<String> stems = Set.copyOf(searchTerms.stems(thing));
      return !Objects.equals(claim.date(), first.date())
          && claim.asks().stream()
              .map(ask -> AskedThing.in(WordFinder.find(ask)))
              .map(ask -> searchTerms.stems(WordFinder.find(String.join(" ", ask))))
              .anyMatch(ask -> ask.containsAll(stems));
    }

    /** Whether a claim, or a question that it is known to answer, has all the words. */
    private boolean has(List<Word> words, Claim claim) {
      String all = claim.text() + " " + String.join(" ", claim.asks());
      Set<String> stems = Set.copyOf(searchTerms.stems(WordFinder.find(all)));
      Set<String> terms = termsOf(all);
      return words.stream()
          .allMatch(
              word ->
                  stems.containsAll(searchTerms.stems(List.of(word)))
                      || (!terms(word).isEmpty() && terms.containsAll(terms(word))));
    }

    private List<String> terms(Word word) {
      return searchTerms.of(List.of(word), any -> true);
    }

    private Set<String> termsOf(String text) {
      return Set.copyOf(searchTerms.of(text));
    }
  }
}
