package org.annalist.answer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.date.HistoricalDate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.SearchTerms;

/**
 * Puts claims in an order in which the first of them show much of what is known: neither two that
 * say nearly the same of one day, nor one publisher again and again. Safe for several threads.
 */
final class Showcase {
  /** What says something new of its time has so great a part of its telling words for itself. */
  private static final double NEW = 0.5;

  /** And so many of them, unless nothing is said of its time yet. */
  private static final int FEWEST_NEW = 3;

  /** A word in more claims than this part says nothing of one of them. */
  private static final double COMMON = 0.4;

  /** Of fewer claims, no word is common. */
  private static final int FEW = 4;

  /** A claim of another publisher is preferred among so many next ones. */
  private static final int NEXT = 6;

  /** A publisher comes again after so many others. */
  private static final int LAST = 2;

  private final SearchTerms searchTerms;

  Showcase(SearchTerms searchTerms) {
    this.searchTerms = searchTerms;
  }

  /** Chooses among claims, of which the first tell most. */
  Picks of(List<Claim> bestFirst) {
    Map<String, Set<String>> words = telling(bestFirst);
    List<Claim> left = new ArrayList<>(bestFirst);
    List<Claim> varied = new ArrayList<>();
    List<Claim> alike = new ArrayList<>();
    Deque<String> publishers = new ArrayDeque<>();
    while (!left.isEmpty()) {
      Claim next = next(left, publishers);
      left.remove(next);
      boolean isAlike = !saysNew(next, varied, words);
      (isAlike ? alike : varied).add(next);
      if (!isAlike) {
        publishers.addLast(publisher(next));
        if (publishers.size() > LAST) {
          publishers.removeFirst();
        }
      }
    }
    return new Picks(varied, alike);
  }

  private static Claim next(List<Claim> left, Deque<String> publishers) {
    return left.stream()
        .limit(NEXT)
        .filter(claim -> !publishers.contains(publisher(claim)))
        .findFirst()
        .orElse(left.get(0));
  }

  private static String publisher(Claim claim) {
    return claim.citations().get(0).source().publisher();
  }

  /** Whether all that is shown of the time of a claim leaves it little that is new. */
  private static boolean saysNew(Claim claim, List<Claim> shown, Map<String, Set<String>> words) {
    Set<String> said = new HashSet<>();
    shown.stream()
        .filter(other -> areOfOneTime(other, claim))
        .forEach(other -> said.addAll(words.getOrDefault(other.id(), Set.of())));
    Set<String> own = words.getOrDefault(claim.id(), Set.of());
    long unsaid = own.stream().filter(word -> !said.contains(word)).count();
    return shown.stream().noneMatch(other -> areOfOneTime(other, claim))
        || (unsaid >= FEWEST_NEW && unsaid >= NEW * own.size());
  }

  private static boolean areOfOneTime(Claim one, Claim other) {
    HistoricalDate date = one.date();
    HistoricalDate otherDate = other.date();
    if (date == null || otherDate == null) {
      return Objects.equals(date, otherDate);
    }
    return date.days().overlaps(otherDate.days());
  }

  /** The words of each claim that not most of the others have, too. */
  private Map<String, Set<String>> telling(List<Claim> claims) {
    Map<String, Set<String>> words = new HashMap<>();
    claims.forEach(claim -> words.put(claim.id(), new HashSet<>(searchTerms.of(claim.text()))));
    Map<String, Long> counts =
        words.values().stream()
            .flatMap(Set::stream)
            .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
    double most = claims.size() < FEW ? claims.size() : COMMON * claims.size();
    words.values().forEach(all -> all.removeIf(word -> counts.getOrDefault(word, 0L) > most));
    return words;
  }
}
