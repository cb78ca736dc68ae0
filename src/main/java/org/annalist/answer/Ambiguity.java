package org.annalist.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.annalist.date.HistoricalDate;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.question.EntityMention;
import org.annalist.question.Question;
import org.annalist.search.Relevance;

/**
 * Asks back where a name means several of one kind and each would get an answer of its own: "Who is
 * Hentzau?", of two people. A place and what happened there are not of one kind, and need no
 * question.
 */
final class Ambiguity {
  /** A claim on another of the same name must be nearly as relevant as the first claim. */
  private static final double NEARLY = 0.97;

  private Ambiguity() {}

  /** The question back, where relevant claims, the most relevant first, have different subjects. */
  static Optional<Answer> among(Question question, List<Relevance> relevant) {
    List<String> subjects = nearSubjects(relevant);
    return of(question, entity -> subjects.contains(entity.id()));
  }

  private static List<String> nearSubjects(List<Relevance> relevant) {
    double least = relevant.isEmpty() ? 0 : relevant.get(0).total() * NEARLY;
    return relevant.stream()
        .filter(relevance -> relevance.total() >= least)
        .map(relevance -> relevance.claim().topic().subject())
        .toList();
  }

  /**
   * The two things that happened which a name may mean, the earlier first, where relevant claims
   * have both for subjects; empty where it may mean fewer or more, or something else.
   */
  static List<Entity> twoEvents(Question question, List<Relevance> relevant) {
    List<String> subjects = nearSubjects(relevant);
    return question.mentions().stream()
        .map(mention -> known(mention, entity -> subjects.contains(entity.id())))
        .filter(known -> !known.isEmpty())
        .findFirst()
        .filter(known -> known.size() == 2)
        .filter(known -> known.stream().allMatch(Ambiguity::isDatedEvent))
        .map(
            known ->
                known.stream()
                    .sorted(Comparator.comparing(Entity::date, HistoricalDate.CHRONOLOGICAL))
                    .toList())
        .orElse(List.of());
  }

  private static boolean isDatedEvent(Entity entity) {
    return entity.type() == EntityType.EVENT && entity.date() != null;
  }

  /** The question back, where a name means several of one kind that are known. */
  static Optional<Answer> of(Question question, Predicate<Entity> isKnown) {
    return question.mentions().stream()
        .map(mention -> clarify(question, mention, isKnown))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Answer> clarify(
      Question question, EntityMention mention, Predicate<Entity> isKnown) {
    List<Entity> known = known(mention, isKnown);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    List<Answer.Option> options =
        known.stream()
            .map(entity -> new Answer.Option(entity.name(), asking(question, mention, entity)))
            .toList();
    return Optional.of(new Answer.Clarify(mention.text(), options));
  }

  /** At least two of one kind that a name means; empty where it is clear. */
  private static List<Entity> known(EntityMention mention, Predicate<Entity> isKnown) {
    List<Entity> known = mention.candidates().stream().filter(isKnown).toList();
    boolean ofOneKind = known.stream().map(Entity::type).distinct().count() == 1;
    return known.size() < 2 || !ofOneKind || mention.span().length() == 0 ? List.of() : known;
  }

  /** The same question with the full name in place of the ambiguous one. */
  private static String asking(Question question, EntityMention mention, Entity entity) {
    String utterance = question.utterance();
    return utterance.substring(0, mention.span().start())
        + entity.name()
        + utterance.substring(mention.span().end());
  }
}
