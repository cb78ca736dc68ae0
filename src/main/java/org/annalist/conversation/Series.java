package org.annalist.conversation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.date.DayRange;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimQuery;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.SearchTerms;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.question.SeriesWords;
import org.annalist.series.Roll;
import org.annalist.temporal.DateExpression;
import org.annalist.text.WordFinder;

/**
 * Things of one kind in the order of their dates, such as the summits of a body: "the one after
 * that", "the last one", "the second". Things of one kind have names that differ in little. Safe
 * for several threads.
 */
final class Series {
  /** Words by which a question tells that it means one of several. */
  private static final Set<String> ONE = Set.of("one", "which");

  /** How much of the shorter of two names of one kind both have. */
  private static final double ALIKE = 0.75;

  private static final int FEWEST_WORDS = 3;

  /** From so many things of a kind on, an answer was a list of them. */
  private static final int FEWEST_ON_LIST = 3;

  /** "And the very next one of them?" has no more words. */
  private static final int FEW = 6;

  private static final int MOST_CANDIDATES = 400;

  private final ClaimStore claims;
  private final EntityStore entities;
  private final SearchTerms searchTerms;
  private final Roll roll;

  Series(ClaimStore claims, EntityStore entities, SearchTerms searchTerms) {
    this.claims = claims;
    this.entities = entities;
    this.searchTerms = searchTerms;
    this.roll = new Roll(claims, entities, searchTerms);
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
    boolean isPlaced = SeriesWords.place(words).or(() -> SeriesWords.step(words)).isPresent();
    boolean meansOne =
        words.stream().anyMatch(ONE::contains)
            || (isPlaced && SeriesWords.askOnlyWhich(words) && words.size() <= FEW);
    if (!meansOne || !(isPlaced || !question.dates().isEmpty())) {
      return Optional.empty();
    }
    List<Entity> shown = entities.entities(last.subjects());
    return current(last)
        .flatMap(
            current -> {
              List<Entity> all = inOrder(current, shown, last);
              return question.dates().isEmpty()
                  ? placed(words, current, all)
                  : dated(question.dates().get(0).date().days(), current, all);
            });
  }

  /** The one of the kind of what was spoken of last that was at a time, where it is but one. */
  Optional<Entity> at(DateExpression time, Recalled last) {
    return current(last).flatMap(current -> dated(time.date().days(), current, all(last)));
  }

  /** What was spoken of last that may have others of its kind. */
  Optional<Entity> current(Recalled last) {
    boolean isOneOfSeveral =
        last.turn().asked().intent() == Intent.WHICH && last.turn().isAnswered();
    List<String> told = isOneOfSeveral ? last.topicsOfFirst() : last.subjects();
    Stream<Entity> meant = entities.entities(told).stream();
    return isOneOfSeveral
        ? meant.filter(Series::mayBeOfSeries).findFirst()
        : meant.findFirst().filter(Series::mayBeOfSeries);
  }

  /** All of the kind of what was spoken of last, or nothing where it has none. */
  List<Entity> all(Recalled last) {
    List<Entity> shown = entities.entities(last.subjects());
    return current(last)
        .map(current -> inOrder(current, shown, last))
        .filter(all -> all.size() > 1)
        .orElse(List.of());
  }

  private static Optional<Entity> dated(DayRange days, Entity current, List<Entity> all) {
    List<Entity> inTime =
        all.stream()
            .filter(entity -> !entity.id().equals(current.id()))
            .filter(entity -> Objects.requireNonNull(entity.date()).days().overlaps(days))
            .toList();
    return inTime.size() == 1 ? Optional.of(inTime.get(0)) : Optional.empty();
  }

  private static boolean mayBeOfSeries(Entity entity) {
    return entity.type() == EntityType.EVENT || entity.type() == EntityType.DOCUMENT;
  }

  /** All of a kind, or those of it that were shown, where several were. */
  private List<Entity> inOrder(Entity current, List<Entity> shown, Recalled last) {
    List<Entity> among = shown.stream().filter(other -> isOfKind(current, other)).toList();
    List<Entity> all = among.size() >= FEWEST_ON_LIST ? among : known(current, last);
    return all.stream().filter(entity -> entity.date() != null).sorted(Entity.IN_TIME).toList();
  }

  /** The parts of what stands for several, else those of its body or with such a name. */
  private List<Entity> known(Entity current, Recalled last) {
    List<Entity> parts = roll.partsOf(current);
    if (current.type() == EntityType.DOCUMENT && parts.size() > 1) {
      return parts;
    }
    List<Entity> series = roll.seriesOf(current);
    return series.isEmpty() ? alike(current, last) : series;
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
    int at = all.stream().map(Entity::id).toList().indexOf(current.id());
    Optional<Integer> step = SeriesWords.step(words);
    int place;
    if (step.isPresent()) {
      place = at < 0 ? -1 : at + step.get();
    } else {
      int counted = SeriesWords.place(words).orElse(0);
      place = counted > 0 ? counted - 1 : all.size() + counted;
    }
    return place >= 0 && place < all.size() && all.size() > 1
        ? Optional.of(all.get(place))
        : Optional.empty();
  }
}
