package org.annalist.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.answer.Answerer;
import org.annalist.command.TestBot;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.ClaimQuery;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.Names;
import org.annalist.question.Question;

/** Finds and ranks claims as {@link Answerer} does. */
final class FitSearch {
  private static final int MOST_CANDIDATES = 200;

  /** What stands further back is no answer anyway. */
  private static final int MOST_RANKED = 60;

  private final TestBot bot;
  private final Weights weights;

  FitSearch(TestBot bot) {
    this.bot = bot;
    this.weights = new Weights(bot.store());
  }

  List<Candidate> candidates(Question question) {
    List<String> entities =
        question.mentions().stream()
            .flatMap(mention -> mention.candidates().stream())
            .map(Entity::id)
            .distinct()
            .toList();
    List<String> terms = question.terms().stream().distinct().toList();
    return bot.store()
        .find(new ClaimQuery(terms, entities, Stretch.ofAll(question.dates()), MOST_CANDIDATES));
  }

  /**
   * The ranked question, or empty where nothing is found for it. Tools remember the questions of a
   * claim, and here each question sees all but itself.
   */
  Optional<FitQuestion> of(
      Question question, List<Candidate> found, Set<String> right, double weight) {
    String key = Names.key(question.utterance());
    Meanings others =
        new Meanings(asks -> asks.stream().filter(ask -> !Names.key(ask).equals(key)).toList());
    SearchTools tools =
        new SearchTools(bot.store(), bot.store().entities(), weights, bot.searchTerms(), others);
    Sought sought = new Sought(question, tools);
    List<Relevance> ranked =
        Ranker.rank(sought, found, Set.of()).stream().limit(MOST_RANKED).toList();
    return ranked.isEmpty()
        ? Optional.empty()
        : Optional.of(new FitQuestion(AskedInBrief.of(sought), ranked, right, weight));
  }
}
