package org.annalist.channel.telegram.answers;

import java.util.List;
import org.annalist.answer.Answer;
import org.annalist.answer.Answerer;
import org.annalist.channel.telegram.page.Portion;
import org.jspecify.annotations.Nullable;

/**
 * The pages of an answer.
 *
 * @param spots where the numbered pages begin
 * @param startsWithMain whether there is a page of the main entries before them
 * @param all how many entries there are in all
 */
record Book(List<Spot> spots, boolean startsWithMain, int all) {
  /**
   * The page that stands before all others where not all entries have room beside the main ones.
   */
  static final int MAIN = 0;

  static final Book NONE = new Book(List.of(), false, 0);

  /** Where a page begins: after so many items, and at which part of what is said of them. */
  record Spot(int skip, int part) {}

  /** How many numbered pages there are. */
  int count() {
    return spots.size();
  }

  /** The page that an answer begins with. */
  int first() {
    return startsWithMain ? MAIN : 1;
  }

  /** Whether it is a list that is longer than a page. */
  boolean isList() {
    return all > 0;
  }

  @Nullable Portion portion(int number, Answer shown) {
    if (!isList()) {
      return null;
    }
    int before = number == MAIN ? 0 : spots.get(number - 1).skip() - Answerer.IN_ORDER;
    boolean isLast = number == count();
    int beyond = isLast ? all - before - shown.items() : 0;
    return new Portion(number == MAIN, before, all, beyond);
  }
}
