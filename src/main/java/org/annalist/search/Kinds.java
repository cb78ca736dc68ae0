package org.annalist.search;

import java.util.EnumSet;
import java.util.Set;
import org.annalist.question.Intent;

/** How far a question that asks for one kind of thing is like one that asks for another. */
final class Kinds {
  private static final Set<Intent> PICKING =
      EnumSet.of(Intent.WHO, Intent.WHAT, Intent.WHICH, Intent.LIST, Intent.COMPARE);

  private static final double PICKING_ALIKE = 0.6;

  private Kinds() {}

  /** 1 where both ask for the same, 0 where for quite different things. */
  static double fit(Intent asked, Intent kind) {
    if (asked == Intent.SOURCE || asked == Intent.LIST) {
      return kind == asked ? 1 : PICKING_ALIKE;
    }
    if (kind == asked) {
      return 1;
    }
    return PICKING.contains(kind) && PICKING.contains(asked) ? PICKING_ALIKE : 0;
  }
}
