package org.annalist.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Property;
import org.annalist.text.Folding;

/**
 * Chooses questions that ask neither for what was answered, nor for the same as each other. For one
 * use by one thread.
 */
final class NewAsks {
  /** Two questions with so great a part of the words of the shorter ask for nearly the same. */
  private static final double ALIKE = 0.6;

  /** A word in so many questions is the name of what they are about. */
  private static final int COMMON = 4;

  /** Such as "who", "was" and "the". */
  private static final int SHORT = 3;

  private final Set<String> matters = new HashSet<>();
  private final Set<String> happenings = new HashSet<>();
  private final Set<String> claims = new HashSet<>();
  private final List<Asked> asked = new ArrayList<>();

  /** A question by the word that it begins with, such as "where", and by its telling words. */
  private record Asked(String first, Set<String> words) {}

  private NewAsks() {}

  /** Knows what was answered. */
  static NewAsks after(List<Claim> answered) {
    NewAsks asks = new NewAsks();
    for (Claim claim : answered) {
      asks.claims.add(claim.id());
      asks.matters.add(matter(claim));
      claim.asks().forEach(ask -> asks.asked.add(asked(ask, Set.of())));
    }
    return asks;
  }

  /** The first question of each of the first claims that are on something new. */
  List<String> of(List<Claim> others, int most) {
    Set<String> common = common(others);
    asked.forEach(ask -> ask.words().removeAll(common));
    List<String> chosen = new ArrayList<>();
    for (Claim claim : others) {
      if (chosen.size() < most && !claim.asks().isEmpty() && isNew(claim, common)) {
        String ask = claim.asks().get(0);
        chosen.add(ask);
        claims.add(claim.id());
        matters.add(matter(claim));
        happenings.add(happening(claim));
        asked.add(asked(ask, common));
      }
    }
    return chosen;
  }

  private static Set<String> common(List<Claim> claims) {
    Map<String, Integer> counts = new HashMap<>();
    claims.stream()
        .flatMap(claim -> claim.asks().stream().limit(1))
        .distinct()
        .forEach(ask -> words(ask, Set.of()).forEach(word -> counts.merge(word, 1, Integer::sum)));
    counts.values().removeIf(count -> count < COMMON);
    return counts.keySet();
  }

  private boolean isNew(Claim claim, Set<String> common) {
    Asked ask = asked(claim.asks().get(0), common);
    return !claims.contains(claim.id())
        && !matters.contains(matter(claim))
        && !happenings.contains(happening(claim))
        && asked.stream().noneMatch(other -> areAlike(ask, other));
  }

  /** What sources may differ on: a matter, or a property of a thing. */
  private static String matter(Claim claim) {
    String matter = claim.statement().matter();
    String property = claim.statement().property();
    return matter != null
        ? matter
        : property.equals(Property.STATEMENT.id())
            ? claim.id()
            : claim.topic().subject() + " " + property;
  }

  private static String happening(Claim claim) {
    return claim.topic().subject() + " " + claim.date();
  }

  private static boolean areAlike(Asked one, Asked other) {
    int least = Math.min(one.words().size(), other.words().size());
    return one.first().equals(other.first())
        && (least == 0
            ? one.equals(other)
            : one.words().stream().filter(other.words()::contains).count() >= ALIKE * least);
  }

  private static Asked asked(String ask, Set<String> common) {
    String first = Folding.fold(ask).split(" ")[0];
    Set<String> words = words(ask, common);
    words.remove(first);
    return new Asked(first, words);
  }

  /** Without the short words that any question has, and without common ones. */
  private static Set<String> words(String ask, Set<String> common) {
    Set<String> words = new HashSet<>(List.of(Folding.fold(ask).split("[^\\p{L}\\p{N}]+")));
    words.removeIf(word -> word.length() <= SHORT || common.contains(word));
    return words;
  }
}
