package org.annalist.search;

import java.util.EnumSet;
import java.util.Set;
import org.annalist.question.Intent;

/** How far other questions ask for the same kind of thing as one. Immutable. */
final class Kinds {
  private static final Set<Intent> PICKING =
      EnumSet.of(Intent.WHO, Intent.WHAT, Intent.WHICH, Intent.LIST, Intent.COMPARE);

  private static final double PICKING_ALIKE = 0.6;

  private static final Intent[] INTENTS = Intent.values();

  /** For each kind how alike it is; read for some thousand known questions. */
  private final double[] fits = new double[INTENTS.length];

  @SuppressWarnings("EnumOrdinal") // The places of kinds in an array of this question.
  Kinds(Intent asked) {
    for (Intent kind : INTENTS) {
      fits[kind.ordinal()] = fit(asked, kind);
    }
  }

  /** 1 where a question asks for the same, 0 where for quite a different thing. */
  @SuppressWarnings("EnumOrdinal") // As above.
  double fit(Intent kind) {
    return fits[kind.ordinal()];
  }

  private static double fit(Intent asked, Intent kind) {
    if (asked == Intent.SOURCE || asked == Intent.LIST) {
      return kind == asked ? 1 : PICKING_ALIKE;
    }
    if (kind == asked) {
      return 1;
    }
    return PICKING.contains(kind) && PICKING.contains(asked) ? PICKING_ALIKE : 0;
  }
}
