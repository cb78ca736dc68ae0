package org.annalist.question;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;
import org.annalist.text.WordTable;

/**
 * "Give me the names of the two who fell", "name the victims": the names of people, which are one
 * answer and no list of what is known of them. Safe for several threads.
 */
public final class NamesOf {
  private static final WordTable TABLE = WordTable.of(NamesOf.class, "name-words.tsv");

  private static final Set<String> NAMES = Set.of("name", "names", "identities");
  private static final Set<String> BIDDING = Set.of("name", "identify");

  /** "Name the three men" asks for a list, "name the two" or "the victims" for one answer. */
  private static final Set<String> FEW = TABLE.words("few");

  private static final Set<String> THEIR = Set.of("their", "both", "whose");

  /** Bids for a list, whatever it is of. */
  private static final Set<String> LISTING = TABLE.words("listing");

  /** Where what is said of the people begins, or of another thing that is theirs. */
  private static final Set<String> BEHIND = TABLE.words("behind-people");

  /** "The two young women", "those who fell": the noun stands so near. */
  private static final int REACH = 5;

  private static final QuestionWordTable WORDS = QuestionWordTable.SHIPPED;

  private NamesOf() {}

  /**
   * Tells whether a question asks for the names of people.
   *
   * @param question any text
   * @return true for "What were the names of the two who fell?"
   */
  public static boolean areAskedFor(String question) {
    return areAskedFor(WordFinder.find(question).stream().map(Word::folded).toList());
  }

  /** Whether folded words ask for the names of people. */
  static boolean areAskedFor(List<String> folded) {
    return place(folded).isPresent()
        || (isTheirs(folded) && folded.stream().noneMatch(LISTING::contains));
  }

  /** The word that asks so, which is nothing to search for: "names", "name". */
  static Set<Word> words(List<Word> words) {
    OptionalInt place = place(words.stream().map(Word::folded).toList());
    return place.isPresent() ? Set.of(words.get(place.getAsInt())) : Set.of();
  }

  private static OptionalInt place(List<String> folded) {
    return folded.stream().anyMatch(LISTING::contains)
        ? OptionalInt.empty()
        : IntStream.range(0, folded.size()).filter(i -> isAt(folded, i)).findFirst();
  }

  private static boolean isAt(List<String> folded, int place) {
    int next = place + 1;
    if (next >= folded.size()) {
      return false;
    }
    boolean isOf = NAMES.contains(folded.get(place)) && folded.get(next).equals("of");
    boolean isBidden =
        next + 1 < folded.size()
            && BIDDING.contains(folded.get(place))
            && folded.get(next).equals("the")
            && FEW.contains(folded.get(next + 1));
    return (isOf || isBidden) && isOfPeople(folded, next + 1);
  }

  /** Whether what begins there are people, said by a noun or by "those who". */
  private static boolean isOfPeople(List<String> folded, int from) {
    int end = Math.min(folded.size(), from + REACH);
    for (int i = from; i < end && !BEHIND.contains(folded.get(i)); i++) {
      if (WORDS.byPeople(folded.get(i)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "What were their names?" */
  private static boolean isTheirs(List<String> folded) {
    return IntStream.range(1, folded.size())
        .anyMatch(i -> NAMES.contains(folded.get(i)) && THEIR.contains(folded.get(i - 1)));
  }
}
