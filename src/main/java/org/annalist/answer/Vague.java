package org.annalist.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

  /** A longer name does not fit a button. */
  private static final int LONGEST_NAME = 60;

  /** Where the first part of a name ends, whose last word says what it is. */
  private static final Pattern BEHIND =
      Pattern.compile("[,:(]| (?:of|on|in|between|before|after|for|by|from|about|with) ");

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
            .filter(entity -> entity.name().length() <= LONGEST_NAME)
            .filter(entity -> isOne(entity, words))
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

  /** "First war, 1890–1894" is a war; "the months before the war" is none. */
  private static boolean isOne(Entity entity, List<String> words) {
    List<String> name =
        WordFinder.find(BEHIND.split(entity.name(), 2)[0]).stream().map(Word::folded).toList();
    return name.size() >= words.size()
        && name.subList(name.size() - words.size(), name.size()).equals(words);
  }
}
