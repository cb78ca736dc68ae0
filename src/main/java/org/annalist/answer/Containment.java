package org.annalist.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.question.Classification;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Reads "is Zenda in Ruritania?" as the question where Zenda is, which gets no yes or no. Safe for
 * several threads.
 */
final class Containment {
  private static final int TWO = 2;
  private static final Set<String> BEING = Set.of("is", "was", "are", "were");
  private static final Set<String> BETWEEN =
      Set.of("the", "in", "inside", "within", "located", "situated", "now", "still");

  /** What says whose a place is, where sources differ on that. */
  private static final String STATUS = "status";

  private final ClaimStore claims;

  Containment(ClaimStore claims) {
    this.claims = claims;
  }

  /**
   * The question where a place is, or empty where another is asked: whose a place is on which
   * sources differ has more answers than where it lies.
   */
  Optional<Question> asWhere(Question question) {
    List<EntityMention> mentions = question.mentions();
    List<Word> words = WordFinder.find(question.utterance());
    if (mentions.size() != TWO
        || !question.dates().isEmpty()
        || words.isEmpty()
        || !BEING.contains(words.get(0).folded())
        || !isAllBetween(words.subList(1, words.size()), mentions)) {
      return Optional.empty();
    }
    List<Entity> places = places(mentions.get(0));
    return places.isEmpty()
            || places(mentions.get(1)).isEmpty()
            || places.stream().anyMatch(this::isContested)
        ? Optional.empty()
        : Optional.of(where(question, mentions.get(0), places));
  }

  private boolean isContested(Entity place) {
    return claims.statements(place.id(), STATUS).stream()
        .anyMatch(claim -> claim.statement().matter() != null);
  }

  private static Question where(Question question, EntityMention mention, List<Entity> places) {
    EntityMention place =
        new EntityMention(mention.span(), mention.text(), places, mention.mended());
    return new Question(
        question.utterance(),
        Classification.certain(Intent.WHERE),
        List.of(place),
        List.of(),
        List.of(),
        List.of());
  }

  private static boolean isAllBetween(List<Word> words, List<EntityMention> mentions) {
    List<String> others =
        words.stream()
            .filter(word -> mentions.stream().noneMatch(m -> m.span().overlaps(word.span())))
            .map(Word::folded)
            .toList();
    return others.contains("in") && BETWEEN.containsAll(others);
  }

  private static List<Entity> places(EntityMention mention) {
    return mention.candidates().stream()
        .filter(entity -> entity.type() == EntityType.PLACE)
        .toList();
  }
}
