package org.annalist.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.Names;
import org.annalist.knowledge.WordStore;
import org.annalist.text.EditDistance;
import org.annalist.text.Span;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Finds the known names that are nearest to words that are known nowhere: more slips away than the
 * {@link Spelling} mends by itself, so that somebody has to say whether they are meant. Safe for
 * several threads.
 */
public final class NearNames {
  private static final int MOST_WORDS = 20;
  private static final int LONGEST_RUN = 3;
  private static final int SHORTEST = 4;

  private final EntityStore entities;
  private final WordStore known;
  private final Map<Integer, List<Key>> keysByLength;

  /**
   * Makes a finder.
   *
   * @param entities the names
   * @param known the words that are names or other words, and not misspelt
   */
  public NearNames(EntityStore entities, WordStore known) {
    this.entities = entities;
    this.known = known;
    this.keysByLength =
        entities.keys().stream()
            .filter(key -> key.length() >= SHORTEST)
            .map(Key::of)
            .collect(Collectors.groupingBy(key -> key.text().length()));
  }

  /**
   * A key with the letters in it, a bit for each. A slip takes one letter away and adds one, at
   * most, so letters that differ more tell without any counting of slips.
   */
  private record Key(String text, long letters) {
    static Key of(String text) {
      return new Key(text, text.chars().mapToLong(c -> 1L << (c & 63)).reduce(0, (a, b) -> a | b));
    }

    boolean mayBeWithin(int slips, Key other) {
      return Long.bitCount(letters ^ other.letters) <= 2 * slips;
    }
  }

  /**
   * A name that may be meant.
   *
   * @param entity what it names
   * @param name the name, as it is shown
   * @param question the utterance with the name in it
   */
  public record Near(Entity entity, String name, String question) {}

  private record Found(String key, Span span, int words, int slips) {
    /** A name for more of what is not known comes first, then the one that is nearer. */
    static final Comparator<Found> NEAREST =
        Comparator.comparingInt(Found::words).reversed().thenComparingInt(Found::slips);
  }

  /**
   * Finds names.
   *
   * @param utterance what was typed
   * @param most how many names at most
   * @return the nearest first, each once; empty where nothing is near
   */
  public List<Near> of(String utterance, int most) {
    List<Word> words = WordFinder.find(utterance).stream().limit(MOST_WORDS).toList();
    Set<String> doubtful = doubtful(words);
    if (doubtful.isEmpty()) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    Set<String> sought = new HashSet<>();
    for (List<Word> run : runs(words, doubtful)) {
      if (sought.add(Names.key(run))) {
        found.addAll(near(run, doubtful));
      }
    }
    Set<String> seen = new HashSet<>();
    return found.stream()
        .sorted(Found.NEAREST)
        .map(near -> near(near, utterance))
        .filter(near -> seen.add(near.name()))
        .limit(most)
        .toList();
  }

  private Set<String> doubtful(List<Word> words) {
    Set<String> doubtful =
        words.stream()
            .filter(word -> !word.isNumber() && word.folded().length() >= SHORTEST)
            .map(Word::folded)
            .collect(Collectors.toSet());
    doubtful.removeAll(known.known(doubtful));
    return doubtful;
  }

  private static List<List<Word>> runs(List<Word> words, Set<String> doubtful) {
    List<List<Word>> runs = new ArrayList<>();
    for (int start = 0; start < words.size(); start++) {
      for (int end = start + 1; end <= Math.min(words.size(), start + LONGEST_RUN); end++) {
        List<Word> run = words.subList(start, end);
        if (run.stream().anyMatch(word -> doubtful.contains(word.folded()))) {
          runs.add(run);
        }
      }
    }
    return runs;
  }

  private List<Found> near(List<Word> run, Set<String> doubtful) {
    Key key = Key.of(Names.key(run));
    int slips = slipsIn(key.text());
    Span span = new Span(run.get(0).span().start(), run.get(run.size() - 1).span().end());
    int words = (int) run.stream().filter(word -> doubtful.contains(word.folded())).count();
    List<Found> found = new ArrayList<>();
    int shortest = key.text().length() - slips;
    for (int length = shortest; length <= shortest + 2 * slips; length++) {
      for (Key name : keysByLength.getOrDefault(length, List.of())) {
        int distance =
            name.mayBeWithin(slips, key)
                ? EditDistance.between(key.text(), name.text(), slips)
                : slips + 1;
        if (distance <= slips) {
          found.add(new Found(name.text(), span, words, distance));
        }
      }
    }
    return found;
  }

  /** A third of a short name, a quarter of a long one. */
  private static int slipsIn(String key) {
    return key.length() < 6 ? 1 : Math.min(4, 1 + key.length() / 5);
  }

  private Near near(Found found, String utterance) {
    Entity entity =
        Objects.requireNonNull(entities.named(List.of(found.key())).get(found.key())).get(0);
    String name = entity.name().split(" / |, ")[0];
    String question =
        utterance.substring(0, found.span().start())
            + name
            + utterance.substring(found.span().end());
    return new Near(entity, name, question);
  }
}
