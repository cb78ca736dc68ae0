package org.annalist.conversation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.date.DayRange;
import org.annalist.date.HistoricalDate;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimQuery;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.SearchTerms;
import org.annalist.question.Question;
import org.annalist.text.WordFinder;

/**
 * Things of one kind in the order of their dates, such as the summits of a body: "the one after
 * that", "the last one", "the second". Things of one kind have names that differ in little. Safe
 * for several threads.
 */
final class Series {
  private static final Map<String, Integer> PLACES =
      Map.of("first", 0, "second", 1, "third", 2, "fourth", 3, "fifth", 4, "sixth", 5);

  private static final Set<String> LAST = Set.of("last", "latest", "final");
  private static final Set<String> NEXT = Set.of("next", "after", "following");
  private static final Set<String> PREVIOUS = Set.of("previous", "before", "preceding");

  /** Words by which a question tells that it means one of several. */
  private static final Set<String> ONE = Set.of("one", "which");

  /** How much of the shorter of two names of one kind both have. */
  private static final double ALIKE = 0.75;

  private static final int FEWEST_WORDS = 3;

  /** From so many things of a kind on, an answer was a list of them. */
  private static final int FEWEST_ON_LIST = 3;

  private static final int MOST_CANDIDATES = 400;

  private final ClaimStore claims;
  private final EntityStore entities;
  private final SearchTerms searchTerms;

  Series(ClaimStore claims, EntityStore entities, SearchTerms searchTerms) {
    this.claims = claims;
    this.entities = entities;
    this.searchTerms = searchTerms;
  }

  /**
   * Finds which one a question means.
   *
   * @param question the question, its dates in the year spoken of
   * @param words the words of the question outside its dates
   * @param last what was said before it
   * @return empty where it means none, or there is no such thing
   */
  Optional<Entity> meant(Question question, Set<String> words, Recalled last) {
    boolean isPlaced = hasPlace(words);
    if (words.stream().noneMatch(ONE::contains) || !(isPlaced || !question.dates().isEmpty())) {
      return Optional.empty();
    }
    List<Entity> shown = entities.entities(last.subjects());
    return shown.stream()
        .findFirst()
        .filter(Series::mayBeOfSeries)
        .flatMap(
            current -> {
              List<Entity> all = inOrder(current, shown, last);
              return question.dates().isEmpty()
                  ? placed(words, current, all)
                  : dated(question.dates().get(0).date().days(), current, all);
            });
  }

  private static Optional<Entity> dated(DayRange days, Entity current, List<Entity> all) {
    List<Entity> inTime =
        all.stream()
            .filter(entity -> !entity.equals(current))
            .filter(entity -> Objects.requireNonNull(entity.date()).days().overlaps(days))
            .toList();
    return inTime.size() == 1 ? Optional.of(inTime.get(0)) : Optional.empty();
  }

  private static boolean hasPlace(Set<String> words) {
    return words.stream()
        .anyMatch(
            word ->
                PLACES.containsKey(word)
                    || LAST.contains(word)
                    || NEXT.contains(word)
                    || PREVIOUS.contains(word));
  }

  private static boolean mayBeOfSeries(Entity entity) {
    return entity.type() == EntityType.EVENT || entity.type() == EntityType.DOCUMENT;
  }

  /** All of a kind, or those of it that were shown, where several were. */
  private List<Entity> inOrder(Entity current, List<Entity> shown, Recalled last) {
    List<Entity> among = shown.stream().filter(other -> isOfKind(current, other)).toList();
    List<Entity> all = among.size() >= FEWEST_ON_LIST ? among : alike(current, last);
    return all.stream()
        .filter(entity -> entity.date() != null)
        .sorted(
            Comparator.comparing(
                entity -> Objects.requireNonNull(entity.date()), HistoricalDate.CHRONOLOGICAL))
        .toList();
  }

  private List<Entity> alike(Entity current, Recalled last) {
    ClaimQuery query =
        new ClaimQuery(searchTerms.of(current.name()), last.topics(), null, MOST_CANDIDATES);
    Set<String> subjects =
        claims.find(query).stream()
            .map(Candidate::claim)
            .map(Claim::topic)
            .map(Claim.Topic::subject)
            .collect(Collectors.toSet());
    return entities.entities(subjects).stream().filter(other -> isOfKind(current, other)).toList();
  }

  private static boolean isOfKind(Entity one, Entity other) {
    if (one.type() != other.type()) {
      return false;
    }
    Set<String> words = words(one);
    Set<String> others = words(other);
    int shorter = Math.min(words.size(), others.size());
    Set<String> common = new HashSet<>(words);
    common.retainAll(others);
    return shorter >= FEWEST_WORDS && common.size() >= ALIKE * shorter;
  }

  /** What numbers a thing tells it from others of its kind. */
  private static Set<String> words(Entity entity) {
    return WordFinder.find(entity.name()).stream()
        .map(word -> word.folded())
        .filter(word -> word.chars().noneMatch(Character::isDigit))
        .collect(Collectors.toSet());
  }

  private static Optional<Entity> placed(Set<String> words, Entity current, List<Entity> all) {
    int at = all.indexOf(current);
    int place = -1;
    if (words.stream().anyMatch(NEXT::contains)) {
      place = at < 0 ? -1 : at + 1;
    } else if (words.stream().anyMatch(PREVIOUS::contains)) {
      place = at - 1;
    } else if (words.stream().anyMatch(LAST::contains)) {
      place = all.size() - 1;
    } else {
      place = words.stream().flatMap(w -> Stream.ofNullable(PLACES.get(w))).findFirst().orElse(-1);
    }
    return place >= 0 && place < all.size() && all.size() > 1
        ? Optional.of(all.get(place))
        : Optional.empty();
  }

  /** Whether a term of a question is only the place in the series. */
  static boolean isPlace(String term) {
    return PLACES.containsKey(term) || LAST.contains(term) || NEXT.contains(term);
  }
}
