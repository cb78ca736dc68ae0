package org.annalist.answer;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.account.Account;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.Names;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.text.WordFinder;

/**
 * Tells where the value of an account leaves out what its sentence has, and a question may ask for:
 * "over which town was the airship hit?" is not answered by "Graustark's guns". Safe for several
 * threads.
 */
final class LeftOut {
  private final EntityStore entities;

  LeftOut(EntityStore entities) {
    this.entities = entities;
  }

  /**
   * Whether the sentence of an account names something of the kind that is asked for by "where",
   * "who" or "which", and neither the question nor the value of the account names it.
   */
  boolean isAskedFor(Question question, Account account) {
    Set<EntityType> types = asked(question.intent());
    Claim claim = account.claims().get(0);
    Set<String> named =
        question.mentions().stream()
            .flatMap(mention -> mention.candidates().stream())
            .map(Entity::id)
            .collect(Collectors.toCollection(HashSet::new));
    List<String> about =
        Stream.concat(Stream.of(claim.topic().subject()), claim.topic().others().stream())
            .filter(id -> !types.isEmpty() && !named.contains(id))
            .toList();
    return entities.entities(about).stream()
        .filter(entity -> types.contains(entity.type()))
        .map(Names::keys)
        .anyMatch(keys -> isNamed(claim.text(), keys) && !isNamed(account.value(), keys));
  }

  private static Set<EntityType> asked(Intent intent) {
    return switch (intent) {
      case WHERE -> EnumSet.of(EntityType.PLACE);
      case WHO -> EnumSet.of(EntityType.PERSON, EntityType.ORGANISATION);
      case WHICH -> EnumSet.complementOf(EnumSet.of(EntityType.EVENT));
      default -> EnumSet.noneOf(EntityType.class);
    };
  }

  private static boolean isNamed(String text, Set<String> keys) {
    return !Names.in(WordFinder.find(text), keys).isEmpty();
  }
}
