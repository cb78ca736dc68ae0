package org.annalist.channel.telegram.answers;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.annalist.channel.telegram.compose.ClaimCodes;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.jspecify.annotations.Nullable;

/**
 * What buttons name by codes, as {@link ClaimCodes} makes them: claims, entities, and the questions
 * that claims answer. Safe for several threads.
 */
final class Coded {
  private final ClaimStore store;
  private final ClaimCodes claims;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, Entity> entitiesById = new HashMap<>();
  private final List<String> ids;
  private @Nullable AskCodes asks;

  Coded(ClaimStore store, EntityStore entityStore) {
    this.store = store;
    this.ids = store.ids();
    this.claims = new ClaimCodes(ids, store::claims);
    for (Entity entity : entityStore.all()) {
      entitiesById.put(entity.id(), entity);
      entities.putIfAbsent(ClaimCodes.of(entity.id()), entity);
    }
  }

  /** Reads what would otherwise be read when somebody waits for it. */
  void warmUp() {
    asks();
  }

  /** Returns the claims of codes that follow each other, without those that are not known. */
  List<Claim> claims(String codes) {
    return claims.apply(split(codes));
  }

  Optional<Entity> entity(String code) {
    return Optional.ofNullable(entities.get(code));
  }

  Optional<Entity> entityOf(String id) {
    return Optional.ofNullable(entitiesById.get(id));
  }

  /** Returns the questions of codes that follow each other, without those that are not known. */
  List<String> asks(String codes) {
    return of(codes, code -> asks().of(code));
  }

  List<Entity> entities(String codes) {
    return of(codes, code -> Optional.ofNullable(entities.get(code)));
  }

  boolean isKnownAsk(String question) {
    return asks().of(ClaimCodes.of(question)).filter(question::equals).isPresent();
  }

  private static <T> List<T> of(String codes, Function<String, Optional<T>> known) {
    return split(codes).stream().flatMap(code -> known.apply(code).stream()).toList();
  }

  /** The questions take a moment to read, and only some buttons need them. */
  private synchronized AskCodes asks() {
    AskCodes known = asks;
    if (known == null) {
      known = new AskCodes(store, ids);
      asks = known;
    }
    return known;
  }

  /** Cuts codes apart; none where the text is not such as {@link #join} makes. */
  static List<String> split(String codes) {
    if (codes.length() % ClaimCodes.LENGTH != 0) {
      return List.of();
    }
    return IntStream.range(0, codes.length() / ClaimCodes.LENGTH)
        .mapToObj(i -> codes.substring(i * ClaimCodes.LENGTH, (i + 1) * ClaimCodes.LENGTH))
        .toList();
  }

  /** The codes of names, one after the other. */
  static String join(Collection<String> names) {
    return String.join(
        "", names.stream().map(ClaimCodes::of).map(Objects::requireNonNull).toList());
  }
}
