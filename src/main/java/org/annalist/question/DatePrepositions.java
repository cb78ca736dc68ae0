package org.annalist.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annalist.temporal.DateExpression;
import org.annalist.text.Word;

/** Finds the words that put a date into its sentence and belong to no verb before them. */
final class DatePrepositions {
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "on", "at", "by", "from", "during", "over", "around");

  private DatePrepositions() {}

  /** In "taken in May" the second word belongs to the date, and makes no "take in". */
  static List<Word> among(List<Word> words, List<DateExpression> dates) {
    List<Word> found = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      Word before = words.get(i - 1);
      Word word = words.get(i);
      boolean isInDate = dates.stream().anyMatch(date -> date.span().overlaps(word.span()));
      if (isInDate && PREPOSITIONS.contains(before.folded())) {
        found.add(before);
      }
    }
    return found;
  }
}
