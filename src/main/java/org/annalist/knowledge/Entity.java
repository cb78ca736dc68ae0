package org.annalist.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.annalist.date.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person, place, organisation, document or event.
 *
 * @param id the stable name of the entity in files and JSON
 * @param type what it is
 * @param name how replies call it; a place with rival names shows both, {@code Shusha / Shushi}
 * @param aliases what people type for it, in every spelling and script; the name itself need not
 *     stand here
 * @param date when it took place or existed, or null; used to understand questions, never asserted
 * @param relations how it stands to other entities
 * @param particulars what is known of one of its type
 */
public record Entity(
    String id,
    EntityType type,
    String name,
    List<String> aliases,
    @Nullable HistoricalDate date,
    Relations relations,
    Particulars particulars) {
  /** Time order of what has a date; of what has none, it fails. */
  public static final Comparator<Entity> IN_TIME =
      Comparator.comparing(
          entity -> Objects.requireNonNull(entity.date()), HistoricalDate.CHRONOLOGICAL);

  /** Copies the aliases. */
  public Entity {
    aliases = List.copyOf(aliases);
  }

  /** An entity without particulars. */
  public Entity(
      String id,
      EntityType type,
      String name,
      List<String> aliases,
      @Nullable HistoricalDate date,
      Relations relations) {
    this(id, type, name, aliases, date, relations, Particulars.NONE);
  }

  /**
   * How an entity stands to others, each named by its id.
   *
   * @param places where it took place or is
   * @param participants who took part in it
   * @param partOf the larger event or place that it belongs to, or null
   * @param follows the events that came before it and led to it
   */
  public record Relations(
      List<String> places,
      List<String> participants,
      @Nullable String partOf,
      List<String> follows) {
    /** No relations. */
    public static final Relations NONE = new Relations(List.of(), List.of(), null);

    /** Copies the lists. */
    public Relations {
      places = List.copyOf(places);
      participants = List.copyOf(participants);
      follows = List.copyOf(follows);
    }

    /** Relations of an entity that follows on none. */
    public Relations(List<String> places, List<String> participants, @Nullable String partOf) {
      this(places, participants, partOf, List.of());
    }
  }
}
