package org.annalist.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an entity is. */
public enum EntityType {
  /** A human being. */
  PERSON,
  /** A country, region, district, town, village, river or line on a map. */
  PLACE,
  /** A state body, party, army, alliance or international organisation. */
  ORGANISATION,
  /** A resolution, law, treaty, statement or report. */
  DOCUMENT,
  /** Something that happened, once or over a period. */
  EVENT;

  /**
   * Returns the name used in files and JSON.
   *
   * @return such as {@code place}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Finds a type by its name in files.
   *
   * @param id such as {@code person}
   * @return the type, or empty when there is none of that name
   */
  public static Optional<EntityType> ofId(String id) {
    return Arrays.stream(values()).filter(type -> type.id().equals(id)).findFirst();
  }
}
