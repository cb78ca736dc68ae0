package org.annalist.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.annalist.knowledge.Entity;
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
    double least = relevant.isEmpty() ? 0 : relevant.get(0).total() * NEARLY;
    List<String> subjects =
        relevant.stream()
            .filter(relevance -> relevance.total() >= least)
            .map(relevance -> relevance.claim().topic().subject())
            .toList();
    return of(question, entity -> subjects.contains(entity.id()));
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
    List<Entity> known = mention.candidates().stream().filter(isKnown).toList();
    boolean ofOneKind = known.stream().map(Entity::type).distinct().count() == 1;
    if (known.size() < 2 || !ofOneKind || mention.span().length() == 0) {
      return Optional.empty();
    }
    List<Answer.Option> options =
        known.stream()
            .map(entity -> new Answer.Option(entity.name(), asking(question, mention, entity)))
            .toList();
    return Optional.of(new Answer.Clarify(mention.text(), options));
  }

  /** The same question with the full name in place of the ambiguous one. */
  private static String asking(Question question, EntityMention mention, Entity entity) {
    String utterance = question.utterance();
    return utterance.substring(0, mention.span().start())
        + entity.name()
        + utterance.substring(mention.span().end());
  }
}
