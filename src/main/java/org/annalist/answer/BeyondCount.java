package org.annalist.answer;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.annalist.knowledge.SearchTerms;
import org.annalist.question.Question;
import org.annalist.question.SeriesWords;
import org.annalist.text.NumberWords;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Tells whether a question asks for one behind the last: the eighth condition, of claims that speak
 * of seven conditions, and of no eighth. Safe for several threads.
 */
final class BeyondCount {
  /** What may stand between an ordinal and what it is one of: "the eighth of the conditions". */
  private static final Set<String> LINKS =
      Set.of("of", "the", "these", "those", "his", "her", "its", "their", "all");

  private final SearchTerms searchTerms;

  BeyondCount(SearchTerms searchTerms) {
    this.searchTerms = searchTerms;
  }

  /** Whether one is asked for that is behind the last of as many as some texts speak of. */
  boolean isAskedFor(Question question, List<String> told) {
    List<Word> words = question.words();
    for (int at = 0; at < words.size(); at++) {
      int place = place(words.get(at).folded());
      if (place > 1
          && question.isPlain(words.get(at))
          && isBeyond(place, behind(words, at), told)) {
        return true;
      }
    }
    return false;
  }

  private static int place(String word) {
    return SeriesWords.place(List.of(word)).orElse(0);
  }

  /** The word that says what it is one of, in its search form. */
  private Set<String> behind(List<Word> words, int at) {
    int next = at + 1;
    while (next < words.size() && LINKS.contains(words.get(next).folded())) {
      next++;
    }
    return next < words.size()
        ? new HashSet<>(searchTerms.stems(List.of(words.get(next))))
        : Set.of();
  }

  private boolean isBeyond(int place, Set<String> thing, List<String> told) {
    boolean isCounted = false;
    for (String text : thing.isEmpty() ? List.<String>of() : told) {
      List<Word> words = WordFinder.find(text);
      for (int at = 0; at < words.size(); at++) {
        if (place(words.get(at).folded()) == place) {
          return false;
        }
        OptionalLong number = number(words.get(at).folded());
        boolean isOfThing = number.isPresent() && isFollowedBy(thing, words, at);
        if (isOfThing && number.getAsLong() >= place) {
          return false;
        }
        isCounted |= isOfThing && number.getAsLong() > 1;
      }
    }
    return isCounted;
  }

  private static OptionalLong number(String word) {
    return word.matches("[0-9]{1,3}")
        ? OptionalLong.of(Long.parseLong(word))
        : NumberWords.value(List.of(word));
  }

  /** "Seven conditions", "seven strict conditions". */
  private boolean isFollowedBy(Set<String> thing, List<Word> words, int at) {
    List<Word> behind = words.subList(at + 1, Math.min(words.size(), at + 3));
    return !Collections.disjoint(thing, searchTerms.stems(behind));
  }
}
