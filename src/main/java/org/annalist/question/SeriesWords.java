package org.annalist.question;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.annalist.text.ResourceLines;

/**
 * The words of questions on one of several things, or on their order, as a table in the program.
 * Safe for several threads.
 */
public final class SeriesWords {
  private static final int COLUMNS = 3;
  private static final Map<String, Map<String, String>> WORDS = read();

  private SeriesWords() {}

  /**
   * Tells which one of a series some words mean: 1 for the first, -1 for the last.
   *
   * @param words folded words
   * @return its place, or empty where no word names one
   */
  public static Optional<Integer> place(Collection<String> words) {
    return values("place", words).map(Integer::valueOf);
  }

  /**
   * Tells whether the one after another is meant, or the one before it.
   *
   * @param words folded words
   * @return 1 or -1, or empty where no word says so
   */
  public static Optional<Integer> step(Collection<String> words) {
    return values("step", words).map(step -> step.equals("next") ? 1 : -1);
  }

  /** Whether any of the words asks which of two came first. */
  public static boolean haveOrder(Collection<String> words) {
    return words.stream().anyMatch(word -> is("order", word));
  }

  /** Whether any of the words asks which of two figures is the larger. */
  public static boolean haveAmount(Collection<String> words) {
    return words.stream().anyMatch(word -> is("amount", word));
  }

  /** Whether any of the words asks in what two things differ. */
  public static boolean haveDifference(Collection<String> words) {
    return words.stream().anyMatch(word -> is("difference", word));
  }

  /** Whether a word only asks which of two figures is the larger. */
  public static boolean isAmount(String word) {
    return is("amount", word);
  }

  /** Whether no word says anything but in which order two things were. */
  static boolean areOfOrderAlone(Collection<String> words) {
    return words.stream().allMatch(word -> is("between", word));
  }

  /** Whether a word tells nothing of which document or event is meant. */
  public static boolean isAdopting(String word) {
    return is("adopting", word);
  }

  /** Whether a word says which one of a series is meant, or that it is beside another. */
  public static boolean isPlace(String word) {
    return is("place", word) || is("step", word);
  }

  /**
   * Tells for a thing of which type a word stands.
   *
   * @param word a folded word
   * @return the id of the type, or empty where the word stands for none
   */
  public static Optional<String> typeOf(String word) {
    return Optional.ofNullable(WORDS.getOrDefault("any", Map.of()).get(word));
  }

  /** Whether a word ends the part of a name that says what the thing is. */
  public static boolean endsKind(String word) {
    return is("ending", word) || word.chars().anyMatch(Character::isDigit);
  }

  /** Whether some words ask for no more than which one of a series is meant, or when it was. */
  public static boolean askOnlyWhich(Collection<String> words) {
    return words.stream()
        .allMatch(
            word ->
                isPlace(word) || isAdopting(word) || is("between", word) || is("pointing", word));
  }

  /** Whether some words ask for no more than all of what was spoken of. */
  public static boolean askForAll(Collection<String> words) {
    return words.stream().allMatch(word -> is("whole", word) || isAdopting(word));
  }

  static boolean joinsNumbers(String word) {
    return is("joining", word);
  }

  static boolean standsBehindNumber(String word) {
    return is("behind", word);
  }

  private static boolean is(String kind, String word) {
    return WORDS.getOrDefault(kind, Map.of()).containsKey(word);
  }

  private static Optional<String> values(String kind, Collection<String> words) {
    Set<String> sorted = new TreeSet<>(words);
    Map<String, String> known = WORDS.getOrDefault(kind, Map.of());
    return sorted.stream().filter(known::containsKey).map(known::get).findFirst();
  }

  private static Map<String, Map<String, String>> read() {
    Map<String, Map<String, String>> words = new HashMap<>();
    for (String line : ResourceLines.of(SeriesWords.class, "series-words.tsv")) {
      String[] columns = line.split("\t", COLUMNS);
      Map<String, String> ofKind = words.computeIfAbsent(columns[0], kind -> new HashMap<>());
      Arrays.stream(columns[2].split(" ")).forEach(word -> ofKind.put(word, columns[1]));
    }
    return words;
  }
}
