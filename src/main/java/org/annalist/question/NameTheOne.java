package org.annalist.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annalist.text.Word;
import org.annalist.text.WordTable;

/**
 * "Name the man who signed it" asks who, "name the town that fell" which one; "name the towns that
 * fell" asks for a list.
 */
final class NameTheOne {
  private static final WordTable TABLE = WordTable.of(NameTheOne.class, "name-words.tsv");

  private static final Set<String> NAMING = Set.of("name", "identify");
  private static final Set<String> ONE = Set.of("the", "that", "a", "an");

  /** Where what is said of the one begins. */
  private static final Set<String> BEHIND = TABLE.words("behind-one");

  private static final Set<String> MANY = TABLE.words("many");

  /** A noun stands at most so many words behind "name the". */
  private static final int REACH = 4;

  private static final QuestionWordTable WORDS = QuestionWordTable.SHIPPED;

  private NameTheOne() {}

  /** Whether the words ask for one of a kind so, and not for a list. */
  static boolean isAskedFor(List<Word> words) {
    return !words(words).isEmpty();
  }

  /** The words that ask so: "name", "identify". */
  static Set<Word> words(List<Word> words) {
    List<String> folded = words.stream().map(Word::folded).toList();
    return IntStream.range(0, words.size())
        .filter(i -> at(folded, i).isPresent())
        .mapToObj(words::get)
        .collect(Collectors.toSet());
  }

  /** What is asked for where a word such as "name" stands; empty where that asks for a list. */
  static Optional<Intent> at(List<String> folded, int place) {
    boolean mayName =
        NAMING.contains(folded.get(place))
            && place + 2 < folded.size()
            && ONE.contains(folded.get(place + 1));
    if (!mayName) {
      return Optional.empty();
    }
    int end = place + 2;
    while (end < folded.size() && !BEHIND.contains(folded.get(end))) {
      end++;
    }
    boolean isNear = end > place + 2 && end - place - 2 <= REACH;
    if (!isNear || end == folded.size()) {
      return Optional.empty();
    }
    List<String> phrase = folded.subList(place + 2, end);
    String noun = phrase.get(phrase.size() - 1);
    return isMany(noun) || phrase.stream().anyMatch(MANY::contains)
        ? Optional.empty()
        : Optional.of(asked(noun, folded.get(end)));
  }

  private static Intent asked(String noun, String behind) {
    return behind.equals("who") || behind.equals("whom")
        ? Intent.WHO
        : WORDS.byPerson(noun).or(() -> WORDS.byNoun(noun)).orElse(Intent.WHICH);
  }

  private static boolean isMany(String noun) {
    return noun.endsWith("s")
        && !noun.endsWith("ss")
        && !noun.endsWith("us")
        && !noun.endsWith("is");
  }
}
