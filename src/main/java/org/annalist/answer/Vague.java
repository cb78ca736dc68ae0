package org.annalist.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.EntityType;
import org.annalist.question.Question;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Asks back where somebody says no more than a word that several names have: "the war" of two. Safe
 * for several threads.
 */
final class Vague {
  private static final int MOST_OPTIONS = 5;
  private static final int MOST_WORDS = 2;
  private static final Set<String> BESIDE = Set.of("the", "a", "that", "this");

  private final ClaimStore claims;
  private final EntityStore entities;

  Vague(ClaimStore claims, EntityStore entities) {
    this.claims = claims;
    this.entities = entities;
  }

  /** The question back, where nothing is named and at least two names have all the words. */
  Optional<Answer> of(Question question) {
    List<String> words =
        WordFinder.find(question.utterance()).stream()
            .map(Word::folded)
            .filter(word -> !BESIDE.contains(word))
            .toList();
    boolean saysNoMore =
        question.mentions().isEmpty()
            && question.dates().isEmpty()
            && !words.isEmpty()
            && words.size() <= MOST_WORDS;
    return saysNoMore ? among(question, words) : Optional.empty();
  }

  private Optional<Answer> among(Question question, List<String> words) {
    List<Entity> named =
        entities.all().stream()
            .filter(entity -> entity.type() == EntityType.EVENT || isDocument(entity))
            .filter(entity -> folded(entity.name()).containsAll(words))
            .filter(entity -> claims.claimsAbout(entity.id()) > 0)
            .sorted(Comparator.comparingInt(entity -> -claims.claimsAbout(entity.id())))
            .limit(MOST_OPTIONS)
            .toList();
    List<Answer.Option> options =
        named.stream().map(entity -> new Answer.Option(entity.name(), entity.name())).toList();
    return options.size() < 2
        ? Optional.empty()
        : Optional.of(new Answer.Clarify(question.utterance().strip(), options));
  }

  private static boolean isDocument(Entity entity) {
    return entity.type() == EntityType.DOCUMENT;
  }

  private static Set<String> folded(String name) {
    return WordFinder.find(name).stream().map(Word::folded).collect(Collectors.toSet());
  }
}
