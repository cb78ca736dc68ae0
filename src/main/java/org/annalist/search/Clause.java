package org.annalist.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annalist.search.Deeds.Deed;
import org.annalist.search.Deeds.Form;
import org.annalist.search.Deeds.Sort;
import org.annalist.text.WordTable;

/**
 * A deed that a text tells of, with the words that may name who does it: before the verb or the
 * noun, or behind "by". Knows no grammar but where names stand; {@code agent-words.tsv} has the
 * words that bound them.
 *
 * @param text the text
 * @param deed one of its deeds
 */
record Clause(Passage text, Deed deed) {
  private static final WordTable WORDS = WordTable.of(Clause.class, "agent-words.tsv");
  private static final Set<String> FILLER = WORDS.words("filler");
  private static final Set<String> SUPPORT = WORDS.words("support");
  private static final Set<String> BE = WORDS.words("be");
  private static final Set<String> BEFORE = WORDS.words("before");
  private static final Set<String> BOUNDARY = WORDS.words("boundary");
  private static final Set<String> TELLING = WORDS.words("telling");
  private static final Set<String> OUTCOME = WORDS.words("outcome");
  private static final Set<String> JOINING = Set.of("and", "or", "nor");
  private static final Set<String> ASKING_WHO = Set.of("who", "which", "whose");
  private static final Set<String> NO_OWNER = Set.of("of", "the", "a", "an", "this", "its");
  private static final String MANY = "many";
  private static final Set<String> ENDING =
      Stream.concat(BEFORE.stream(), BOUNDARY.stream()).collect(Collectors.toUnmodifiableSet());

  /** A name is no longer than this: "the Supreme Soviet of the Republic of Ruritania". */
  private static final int LONGEST = 8;

  /** So far behind a deed "by" may stand: "captured in May 1893 by". */
  private static final int NEAR = 8;

  /** So far before a verb its subject may begin: "the king in his letter of 1 May 1893". */
  private static final int LONGEST_SUBJECT = 16;

  /** So far behind a noun may stand what it is of: "the election of May 1893 for the Diet of". */
  private static final int LONGEST_BEHIND = 12;

  /** So many words may say whose a noun is: "Ruritania's second great". */
  private static final int LONGEST_OWNER = 3;

  /** So far before a participle "was" may stand in a question: "was the old town captured?" */
  private static final int FAR = 6;

  /**
   * The words before a verb that name who does it.
   *
   * @param words the words, empty where who does it stands elsewhere
   * @param isSupported whether a word such as "did" stands before them
   */
  record Subject(List<String> words, boolean isSupported) {
    static final Subject NONE = new Subject(List.of(), false);

    /** Whether several are named. */
    boolean isJoined() {
      return words.stream().anyMatch(JOINING::contains);
    }
  }

  /** Who stands right before the verb. */
  Subject subject() {
    int last = deed.from() - 1;
    while (last > 0 && FILLER.contains(text.word(last)) && !text.isParted(last - 1)) {
      last--;
    }
    return isClear(last) ? subject(last) : Subject.NONE;
  }

  /** "Attacked it and took it", "by taking it": who does it stands elsewhere. */
  private boolean isClear(int last) {
    String word = text.word(last);
    return !text.isParted(last)
        && !JOINING.contains(word)
        && !ENDING.contains(word)
        && !FILLER.contains(word);
  }

  /** The name that ends at a place, without what stands behind a preposition in it. */
  private Subject subject(int last) {
    Set<Integer> verbs = verbs();
    int end = last + 1;
    int start = end;
    while (start > 0 && start > last - LONGEST_SUBJECT) {
      String word = text.word(start - 1);
      if (start <= last && text.isParted(start - 1)) {
        break;
      }
      if (BOUNDARY.contains(word) || verbs.contains(start - 1)) {
        return new Subject(text.words().subList(start, end), SUPPORT.contains(word));
      }
      start--;
      end = BEFORE.contains(word) ? start : end;
    }
    return new Subject(text.words().subList(start, end), false);
  }

  private Set<Integer> verbs() {
    return Deeds.SHIPPED.in(text).stream()
        .filter(one -> one.form() == Form.VERB)
        .flatMap(one -> IntStream.range(one.from(), one.to()).boxed())
        .collect(Collectors.toSet());
  }

  /** Whether it is asked who does it: "which side took it?" */
  boolean asksWho() {
    return text.isAsked()
        && text.words().subList(0, deed.from()).stream().anyMatch(ASKING_WHO::contains);
  }

  /** Whether the subject does it: "those expelled from Zenda" do not, "the army expelled them". */
  boolean isActive(Subject subject) {
    return subject.isSupported
        || deed.kind().sort() == Sort.MOVE
        || deed.to() - deed.from() > 1
        || ASKING_WHO.contains(text.word(deed.from() - 1))
        || (!text.isInBrief(deed.from()) && !subject.words.contains(MANY) && hasObject());
  }

  private boolean hasObject() {
    String next = text.word(deed.to());
    return !text.isParted(deed.to() - 1)
        && (next.equals("to") || !ENDING.contains(next))
        && !JOINING.contains(next)
        && !OUTCOME.contains(next)
        && !Character.isDigit(next.charAt(0));
  }

  /** Whether it is done to the subject: "was captured", "was the old town captured?" */
  boolean isPassive() {
    if (text.word(deed.from()).endsWith("ing")) {
      return false;
    }
    for (int i = deed.from() - 1; i >= Math.max(0, deed.from() - FAR); i--) {
      if (BE.contains(text.word(i))) {
        return i == deed.from() - 1 || isAsking(i) || FILLER.contains(text.word(i + 1));
      }
      if (text.isParted(i) || BOUNDARY.contains(text.word(i))) {
        return false;
      }
    }
    return false;
  }

  /** "When was the town …": at the beginning, or behind a word that asks. */
  private boolean isAsking(int at) {
    return at == 0 || (BOUNDARY.contains(text.word(at - 1)) && !text.word(at - 1).equals("it"));
  }

  /** What stands right before a noun: "Ruritanian", "Ruritania's first". */
  List<String> owner() {
    int start = deed.from();
    while (start > Math.max(0, deed.from() - LONGEST_OWNER) && !text.isParted(start - 1)) {
      String word = text.word(start - 1);
      if (ENDING.contains(word) || NO_OWNER.contains(word)) {
        break;
      }
      start--;
    }
    return text.words().subList(start, deed.from());
  }

  /** What a noun is "of", and where it is held, if it is. */
  List<String> behind() {
    return text.isParted(deed.to() - 1)
        ? List.of()
        : run(deed.to(), LONGEST_BEHIND, deed.kind().sort() == Sort.HELD ? BOUNDARY : ENDING);
  }

  /** Who stands behind "by", empty for who is only said to tell it. */
  List<String> by() {
    for (int i = deed.to(); i < deed.to() + NEAR && !text.isParted(i - 1); i++) {
      if (text.word(i).equals("by")) {
        List<String> words = run(i + 1, LONGEST, ENDING);
        return words.stream().anyMatch(TELLING::contains) ? List.of() : words;
      }
      if (BOUNDARY.contains(text.word(i))) {
        return List.of();
      }
    }
    return List.of();
  }

  /** What stands behind "from": "withdrew from Ruritania". */
  List<String> from() {
    List<String> words = text.isParted(deed.to() - 1) ? List.of() : run(deed.to(), NEAR, BOUNDARY);
    int from = words.indexOf("from");
    return from < 0 ? List.of() : words.subList(from, words.size());
  }

  /** The words from a place on, up to a mark, unless it parts what is listed: "A, B and C". */
  private List<String> run(int from, int most, Set<String> ends) {
    int end = from;
    int mark = -1;
    boolean isList = false;
    while (end < Math.min(text.size(), from + most) && !ends.contains(text.word(end))) {
      isList |= mark >= 0 && JOINING.contains(text.word(end));
      end++;
      mark = mark < 0 && text.isParted(end - 1) ? end : mark;
    }
    return text.words().subList(from, mark < 0 || isList ? end : mark);
  }

  /** All words before the deed, but for what says who tells it. */
  List<String> before() {
    List<String> all = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < deed.from(); i++) {
      if (text.isParted(i) || i == deed.from() - 1) {
        List<String> words = text.words().subList(start, i + 1);
        all.addAll(words.stream().anyMatch(TELLING::contains) ? List.of() : words);
        start = i + 1;
      }
    }
    return all;
  }
}
