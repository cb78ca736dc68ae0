package org.annalist.channel.telegram.answers;

import java.util.List;
import java.util.Optional;
import org.annalist.conversation.Turn;
import org.annalist.knowledge.Entity;
import org.annalist.question.Intent;

/**
 * What a timeline is about.
 *
 * @param period the time in EDTF, or an empty text
 * @param entity the thing, which there is where there is no time
 */
record Scope(String period, Optional<Entity> entity) {
  /**
   * Reads the data of a button.
   *
   * @param data a time and the code of a thing, either perhaps empty
   * @return empty where they name nothing
   */
  static Optional<Scope> of(String data, Coded coded) {
    String[] parts = data.split(";", -1);
    if (parts.length != 2 || !(parts[0].isEmpty() || Keys.isDate(parts[0]))) {
      return Optional.empty();
    }
    return Optional.of(new Scope(parts[0], coded.entity(parts[1])))
        .filter(scope -> !scope.period.isEmpty() || scope.entity.isPresent());
  }

  /** What is known of a thing, or of its time where hardly anything is known of the thing. */
  Turn.Asked asked(Topics topics) {
    Optional<String> lifetime =
        period.isEmpty() ? entity.flatMap(topics::lifetime) : Optional.of(period);
    Optional<String> date = lifetime.or(() -> entity.flatMap(topics::year));
    boolean isOfThing = lifetime.isPresent() || date.isEmpty();
    List<String> things = isOfThing ? entity.stream().map(Entity::id).toList() : List.<String>of();
    return new Turn.Asked(Intent.TIMELINE, things, date.orElse(null), List.of());
  }
}
