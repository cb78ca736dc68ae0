package org.annalist.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of body speaks in a source, so that a reader can weigh it. */
public enum SourceKind {
  /** A body of the Azerbaijani state. */
  OFFICIAL_AZERBAIJAN("official, Azerbaijan"),
  /** A body of the Armenian state, or of the self-declared authorities in Nagorno-Karabakh. */
  OFFICIAL_ARMENIA("official, Armenia"),
  /** A body of any other state, Soviet bodies among them. */
  OFFICIAL_OTHER("official"),
  /** A body of several states, such as the United Nations. */
  INTERGOVERNMENTAL("intergovernmental"),
  /** A court's judgment, order or decision. */
  COURT("court"),
  /** A non-governmental organisation. */
  NGO("non-governmental organisation"),
  /** A scholar's work. */
  ACADEMIC("academic"),
  /** An encyclopaedia. */
  ENCYCLOPEDIA("encyclopaedia"),
  /** A newspaper, agency or broadcaster. */
  NEWS("news");

  private final String wording;

  SourceKind(String wording) {
    this.wording = wording;
  }

  /**
   * Returns the name used in files and JSON.
   *
   * @return such as {@code official-azerbaijan}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns how the kind reads in a reply.
   *
   * @return such as {@code official, Azerbaijan}
   */
  public String wording() {
    return wording;
  }

  /**
   * Returns how the kind reads where there is little room.
   *
   * @return such as {@code official, Azerbaijan} or {@code NGO}
   */
  public String inShort() {
    return this == NGO ? "NGO" : wording;
  }

  /**
   * Finds a kind by its name in files.
   *
   * @param id such as {@code ngo}
   * @return the kind, or empty when there is none of that name
   */
  public static Optional<SourceKind> ofId(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }
}
