package org.annalist.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.annalist.question.Intent;

/** What a question of a question file asks for. */
public enum Kind {
  WHEN,
  WHERE,
  WHO,
  HOW_MANY,
  WHAT,
  WHY,
  WHICH,
  ON_DATE,
  TIMELINE,
  SOURCE,
  DISPUTED,
  FOLLOWUP,
  UNANSWERABLE;

  private static final int SHORT = 700;
  private static final int LONG = 4096;

  /** Returns the name in question files, such as {@code how_many}. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the name in the manner of intents, such as {@code how-many}. */
  String label() {
    return this == FOLLOWUP ? Intent.FOLLOW_UP.id() : id().replace('_', '-');
  }

  static Optional<Kind> ofId(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(Kind::id).toList();
  }

  /**
   * Returns the intent that a question of this kind is to be understood as; empty where the kind
   * does not settle it: a follow-up is understood as the question that it stands for.
   */
  Optional<Intent> intent() {
    return switch (this) {
      case DISPUTED, FOLLOWUP, UNANSWERABLE -> Optional.empty();
      default -> Optional.of(Intent.valueOf(name()));
    };
  }

  /** Returns how many characters an answer may have. */
  int longest() {
    return switch (this) {
      case WHEN, WHERE, WHO, HOW_MANY -> SHORT;
      default -> LONG;
    };
  }
}
