package org.annalist.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.EntityType;
import org.annalist.text.Folding;

/**
 * Questions for somebody who does not know yet what to ask: what the event, who the person and what
 * the place is of which most is known. No single deed or loss is among them, and nothing that
 * sources differ on. Safe for several threads.
 */
final class Introductions {
  private static final List<EntityType> TYPES =
      List.of(EntityType.EVENT, EntityType.PERSON, EntityType.PLACE);

  private static final int TO_CHOOSE_FROM = 20;
  private static final int CLAIMS_OF_AN_ENTITY = 60;

  /** "What was the": a question that begins so and ends with a name asks for the thing itself. */
  private static final int WORDS_BEFORE_A_NAME = 3;

  private final ClaimStore claims;
  private final EntityStore entities;
  private final Suggester suggester;
  private volatile List<String> found = List.of();

  Introductions(ClaimStore claims, EntityStore entities, Suggester suggester) {
    this.claims = claims;
    this.entities = entities;
    this.suggester = suggester;
  }

  /** Returns one question of each kind; others where there is none of a kind. */
  List<String> all() {
    if (found.isEmpty()) { // the knowledge stays the same, so that twice is once too often at most
      Set<String> all = new LinkedHashSet<>();
      TYPES.forEach(type -> of(type).ifPresent(all::add));
      all.addAll(suggester.toBegin());
      found = new ArrayList<>(all).subList(0, Math.min(TYPES.size(), all.size()));
    }
    return found;
  }

  private Optional<String> of(EntityType type) {
    List<String> ids =
        claims.prominent(type, TO_CHOOSE_FROM).stream()
            .map(claim -> claim.topic().subject())
            .toList();
    return entities.entities(ids).stream().flatMap(this::introducing).findFirst();
  }

  private Stream<String> introducing(Entity entity) {
    String name = words(entity.name());
    return claims.about(entity.id(), CLAIMS_OF_AN_ENTITY).stream()
        .filter(claim -> claim.topic().subject().equals(entity.id()))
        .filter(claim -> claim.statement().matter() == null)
        .flatMap(claim -> claim.asks().stream().limit(1))
        .filter(ask -> isFor(name, words(ask)))
        .sorted(Comparator.comparingInt(String::length))
        .limit(1);
  }

  private static boolean isFor(String name, String ask) {
    boolean isLast = ask.endsWith(" " + name);
    return isLast
        && ask.substring(0, ask.length() - name.length()).strip().split(" ").length
            <= WORDS_BEFORE_A_NAME;
  }

  private static String words(String text) {
    return Folding.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
