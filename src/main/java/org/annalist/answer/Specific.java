package org.annalist.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.SearchTerms;
import org.annalist.question.Question;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;
import org.annalist.text.WordTable;

/**
 * Holds an answer to what a question is specific on: "article 999" is answered by no claim without
 * that number, "name the driver" by none without a driver, however much else they share with the
 * question. Nor is what a bridge cost answered by when it was built, the eighth condition by seven
 * conditions, what has been paid by what must be, or who led a union by when it was founded. Safe
 * for several threads.
 */
final class Specific {
  private static final WordTable WORDS = WordTable.of(Specific.class, "specific-words.tsv");
  private static final Set<String> NUMBERED = WORDS.words("numbered");
  private static final Set<String> ROLES = WORDS.words("role");
  private static final Set<String> NUMBER_SIGNS = Set.of("no", "nr", "number", "num");

  private final SearchTerms searchTerms;
  private final Attributes attributes;
  private final BeyondCount beyondCount;
  private final Roles roles;

  Specific(EntityStore entities, SearchTerms searchTerms) {
    this.searchTerms = searchTerms;
    this.attributes = new Attributes(searchTerms);
    this.beyondCount = new BeyondCount(searchTerms);
    this.roles = new Roles(entities, searchTerms);
  }

  /** Whether the claims say nothing of what the question is specific on. */
  boolean isMissed(Question question, List<Claim> stated) {
    if (stated.isEmpty()) {
      return false;
    }
    List<String> texts = stated.stream().map(Claim::text).toList();
    List<String> asks = stated.stream().flatMap(claim -> claim.asks().stream()).toList();
    List<String> told = Stream.concat(texts.stream(), asks.stream()).toList();
    return lacksWords(question, told)
        || attributes.areMissed(question, texts, asks)
        || beyondCount.isAskedFor(question, told)
        || roles.areMissed(question, stated)
        || Undone.isAskedFor(question, texts);
  }

  private boolean lacksWords(Question question, List<String> told) {
    Set<String> wanted = new HashSet<>(searchTerms.stems(wanted(question)));
    return !wanted.isEmpty()
        && told.stream()
            .map(text -> searchTerms.stems(WordFinder.find(text)))
            .noneMatch(stems -> stems.stream().anyMatch(wanted::contains));
  }

  /** The numbers behind what is numbered, and the roles, outside names and dates. */
  private static List<Word> wanted(Question question) {
    List<Word> words = question.words();
    return words.stream()
        .filter(question::isPlain)
        .filter(
            word ->
                ROLES.contains(word.folded())
                    || (word.isNumber() && isNumbered(words, words.indexOf(word))))
        .toList();
  }

  private static boolean isNumbered(List<Word> words, int at) {
    int before = at - 1;
    while (before >= 0 && NUMBER_SIGNS.contains(words.get(before).folded())) {
      before--;
    }
    return before >= 0 && NUMBERED.contains(words.get(before).folded());
  }
}
