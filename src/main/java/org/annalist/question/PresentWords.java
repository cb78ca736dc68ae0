package org.annalist.question;

import java.util.List;
import java.util.Set;
import org.annalist.text.Word;

/** Words by which somebody who is named is spoken of as of today: "now", "says", "does he". */
final class PresentWords {
  private static final Set<String> OF_THE_PRESENT =
      Set.of("now", "today", "currently", "nowadays", "present", "current", "incumbent", "lately");

  /** What stands behind the name of somebody who speaks today. */
  private static final Set<String> SPEAKING =
      Set.of("says", "claims", "insists", "wants", "thinks", "argues", "maintains", "demands");

  private PresentWords() {}

  /** Whether such words stand in a question, or beside the name in it. */
  static boolean standAround(EntityMention mention, List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean isNext = i > 0 && words.get(i - 1).span().overlaps(mention.span());
      boolean isBefore =
          i + 1 < words.size()
              && word.folded().equals("does")
              && words.get(i + 1).span().overlaps(mention.span());
      if (OF_THE_PRESENT.contains(word.folded())
          || isBefore
          || (isNext && SPEAKING.contains(word.folded()))) {
        return true;
      }
    }
    return false;
  }
}
