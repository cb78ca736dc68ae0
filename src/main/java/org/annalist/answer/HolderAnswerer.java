package org.annalist.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.annalist.date.DayRange;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.question.Question;
import org.annalist.search.Stretch;
import org.annalist.series.Clauses;
import org.annalist.series.OfficeWords;
import org.annalist.series.Posts;
import org.annalist.series.Posts.Post;
import org.annalist.series.Successions;

/**
 * Answers what is asked of somebody who held an office: which one it was, and who held it before or
 * after. Safe for several threads.
 */
final class HolderAnswerer {
  private final Posts posts;
  private final Successions successions;
  private final OfficeWords words;
  private final OfficeMatch match;
  private final Clauses clauses;
  private final OfficeTime time;
  private final OfficeClaims claims;

  HolderAnswerer(
      Posts posts,
      OfficeWords words,
      OfficeMatch match,
      Clauses clauses,
      OfficeTime time,
      OfficeClaims claims) {
    this.posts = posts;
    this.successions = new Successions(posts);
    this.words = words;
    this.match = match;
    this.clauses = clauses;
    this.time = time;
    this.claims = claims;
  }

  /** "What office did Rudolf hold when the bridge fell?" */
  Optional<Reasoned> held(Question question) {
    Optional<Clauses.Parted> parted = clauses.atTime(question);
    Question main = parted.map(Clauses.Parted::main).orElse(question);
    List<Entity> people = people(main);
    if (people.isEmpty() || asksMore(main)) {
      return Optional.empty();
    }
    DayRange days =
        parted.map(p -> time.ofClause(p.other())).orElseGet(() -> OfficeTime.days(question));
    return days == null ? Optional.empty() : held(people, days);
  }

  private boolean asksMore(Question question) {
    return !words.bare(question.terms()).stream()
        .allMatch(term -> words.isHolding(term) || match.tellsNothing(term));
  }

  private Optional<Reasoned> held(List<Entity> people, DayRange days) {
    List<Post> held =
        people.stream()
            .flatMap(person -> posts.of(person.id()).stream())
            .filter(post -> post.isIn(days))
            .toList();
    return stating(
        claims.on(held, days),
        "which office was held in " + Stretch.wording(days),
        "the question asks for an office");
  }

  /** "Who succeeded Rudolf?", "who was king before Rudolf?" */
  Optional<Reasoned> next(Question question) {
    boolean after = OfficeWords.asksWhoFollowed(question.utterance());
    boolean before = OfficeWords.asksWhoPreceded(question.utterance());
    List<Entity> people = people(question);
    if (after == before || people.size() != 1 || !question.dates().isEmpty()) {
      return Optional.empty();
    }
    return posts.of(people.get(0).id()).stream()
        .filter(post -> match.mayBeMeant(question, post))
        .filter(post -> post.first() != null && post.last() != null)
        .max(Comparator.comparing(Post::length))
        .map(post -> after ? successions.after(post) : successions.before(post))
        .flatMap(
            others ->
                stating(
                    claims.on(others, null),
                    "who held the same office next",
                    "the question asks for what comes after or before somebody"));
  }

  private static List<Entity> people(Question question) {
    return OfficeMatch.mentioned(question)
        .filter(entity -> entity.type() == EntityType.PERSON)
        .toList();
  }

  private Optional<Reasoned> stating(List<Claim> found, String lookup, String reason) {
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reasoned(claims.stating(found), List.of(lookup), List.of(reason)));
  }
}
