package org.annalist.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.Question;

/**
 * Answers "what was the ceasefire?" and "who is Rudolf?": what is known of one thing, in short.
 * Safe for several threads.
 */
final class Overview {
  private static final int MOST = 100;

  private final ClaimStore claims;
  private final AccountFinder accounts;
  private final Suggester suggester;

  Overview(ClaimStore claims, AccountFinder accounts, Suggester suggester) {
    this.claims = claims;
    this.accounts = accounts;
    this.suggester = suggester;
  }

  /** An overview, where the question names one thing, asks nothing else of it, and it is known. */
  Optional<Reasoned> of(Question question, int skip) {
    if (!asksForOverview(question)) {
      return Optional.empty();
    }
    Optional<Answer> ambiguous = Ambiguity.of(question, entity -> !known(entity).isEmpty());
    if (ambiguous.isPresent()) {
      return ambiguous.map(
          answer -> new Reasoned(answer, List.of(), List.of("the name means several")));
    }
    return candidates(question.mentions().get(0))
        .map(entity -> overview(entity, question.intent(), skip))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private boolean asksForOverview(Question question) {
    boolean namesOne = question.mentions().size() == 1 && question.dates().isEmpty();
    Weights weights = Weights.of(question.terms(), claims);
    return namesOne
        && question.terms().stream().allMatch(weights::isLight)
        && isOfKind(question.intent(), question.mentions().get(0).entity().type());
  }

  private static boolean isOfKind(Intent intent, EntityType type) {
    return switch (intent) {
      case WHAT, TIMELINE, LIST, FOLLOW_UP -> true;
      case WHO -> type == EntityType.PERSON || type == EntityType.ORGANISATION;
      default -> false;
    };
  }

  /** What happened at a place says more of it than the place itself. */
  private static Stream<Entity> candidates(EntityMention mention) {
    return Stream.concat(
        mention.candidates().stream().filter(entity -> entity.type() == EntityType.EVENT),
        mention.candidates().stream().filter(entity -> entity.type() != EntityType.EVENT));
  }

  private List<Claim> known(Entity entity) {
    return claims.about(entity.id(), MOST).stream()
        .filter(claim -> claim.topic().subject().equals(entity.id()))
        .toList();
  }

  private Optional<Reasoned> overview(Entity entity, Intent intent, int skip) {
    List<Claim> known = Balance.of(known(entity));
    Room room = intent == Intent.WHO ? Room.forAnswerTo(intent) : Room.OF_AN_OVERVIEW;
    List<Claim> page = room.fill(known.stream().skip(skip).toList());
    if (page.isEmpty()) {
      return Optional.empty();
    }
    int remaining = known.size() - skip - page.size();
    return Optional.of(
        new Reasoned(
            new Answer.Answered(
                Answer.Form.OVERVIEW,
                page,
                remaining,
                List.of(),
                accounts.differing(known),
                suggester.next(page)),
            List.of("claims of which " + entity.id() + " is the subject"),
            List.of("the question asks for nothing else of it")));
  }
}
