package org.annalist.answer;

import java.util.ArrayList;
import java.util.List;
import org.annalist.knowledge.Claim;
import org.annalist.question.Intent;

/**
 * How much one answer may say. A date, place, name or figure with who says so fits one screen of a
 * phone; so does a list, page by page.
 *
 * @param length how many characters the claims may have together
 * @param claims how many claims there may be
 */
record Room(int length, int claims) {
  /** What a list shows at once. */
  static final Room OF_A_LIST = new Room(2800, 16);

  /** Room for what stands beside the most relevant claim. */
  static Room forAnswerTo(Intent intent) {
    return switch (intent) {
      case WHEN, WHERE, WHO, HOW_MANY, DURATION -> new Room(300, 2);
      default -> new Room(420, 3);
    };
  }

  /** Room for all that is known of one thing, in short. */
  static final Room OF_AN_OVERVIEW = new Room(900, 5);

  /** The first of the claims, as many as there is room for; at least one where there are any. */
  List<Claim> fill(List<Claim> from) {
    List<Claim> filled = new ArrayList<>();
    int used = 0;
    for (Claim claim : from) {
      used += claim.text().length();
      if (!filled.isEmpty() && (used > length || filled.size() == claims)) {
        return filled;
      }
      filled.add(claim);
    }
    return filled;
  }
}
