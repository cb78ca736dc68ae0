package org.annalist.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Property;

/**
 * Chooses questions that ask neither for what was answered, nor for the same as each other. For one
 * use by one thread.
 */
final class NewAsks {
  /** Two questions with so great a part of the words of the shorter ask for nearly the same. */
  private static final double ALIKE = 0.6;

  /** A word in so many questions is the name of what they are about. */
  private static final int COMMON = 4;

  private final Set<String> matters = new HashSet<>();
  private final Set<String> claims = new HashSet<>();

  /** What was asked, by the word that a question begins with: no others are compared. */
  private final Map<String, List<AskWords>> asked = new HashMap<>();

  private NewAsks() {}

  /** Knows what was answered. */
  static NewAsks after(List<Claim> answered) {
    NewAsks asks = new NewAsks();
    for (Claim claim : answered) {
      asks.claims.add(claim.id());
      asks.matters.add(matter(claim));
      claim.asks().forEach(ask -> asks.add(new AskWords(ask)));
    }
    return asks;
  }

  private void add(AskWords ask) {
    asked.computeIfAbsent(ask.first(), first -> new ArrayList<>()).add(ask);
  }

  /** A claim by the first of its questions. */
  private record Offered(Claim claim, AskWords ask) {}

  /** The first question of each of the first claims that are on something new. */
  List<String> of(List<Claim> others, int most) {
    List<Offered> offered =
        new LinkedHashSet<>(others)
            .stream()
                .filter(claim -> !claim.asks().isEmpty())
                .map(claim -> new Offered(claim, new AskWords(claim.asks().get(0))))
                .toList();
    Set<String> common = common(offered);
    List<Offered> chosen = new ArrayList<>();
    for (Offered one : offered) {
      if (chosen.size() < most && isNew(one, chosen, common)) {
        chosen.add(one);
        claims.add(one.claim().id());
        matters.add(matter(one.claim()));
        add(one.ask());
      }
    }
    return chosen.stream().map(one -> one.ask().text()).toList();
  }

  private static Set<String> common(List<Offered> offered) {
    Map<String, Integer> counts = new HashMap<>();
    Set<String> counted = new HashSet<>();
    for (Offered one : offered) {
      if (counted.add(one.ask().text())) {
        one.ask().all().forEach(word -> counts.merge(word, 1, Integer::sum));
      }
    }
    counts.values().removeIf(count -> count < COMMON);
    return counts.keySet();
  }

  private boolean isNew(Offered one, List<Offered> chosen, Set<String> common) {
    return !claims.contains(one.claim().id())
        && !matters.contains(matter(one.claim()))
        && chosen.stream().noneMatch(other -> areOfOneHappening(one.claim(), other.claim()))
        && !isAsked(one.ask(), common);
  }

  private boolean isAsked(AskWords ask, Set<String> common) {
    for (AskWords other : asked.getOrDefault(ask.first(), List.of())) {
      if (areAlike(ask.telling(common), other.telling(common))) {
        return true;
      }
    }
    return false;
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

  private static boolean areOfOneHappening(Claim one, Claim other) {
    return one.topic().subject().equals(other.topic().subject())
        && Objects.equals(one.date(), other.date());
  }

  /** Whether two questions that begin with the same word have the same telling words. */
  private static boolean areAlike(Set<String> one, Set<String> other) {
    int least = Math.min(one.size(), other.size());
    if (least == 0) {
      return one.equals(other);
    }
    int inBoth = 0;
    for (String word : one) {
      inBoth += other.contains(word) ? 1 : 0;
    }
    return inBoth >= ALIKE * least;
  }
}
