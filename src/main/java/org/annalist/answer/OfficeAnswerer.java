package org.annalist.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.annalist.date.DayRange;
import org.annalist.date.HistoricalDate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.Names;
import org.annalist.knowledge.SearchTerms;
import org.annalist.knowledge.Value;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.text.Folding;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;
import org.jspecify.annotations.Nullable;

/**
 * Answers "who was president of Ruritania in 1892?" and "who was king when the bridge fell?": who
 * held an office at a time. Safe for several threads.
 */
final class OfficeAnswerer {
  /** The property that says which office somebody held. */
  private static final String OFFICE = "office";

  private final ClaimStore claims;
  private final Weights weights;
  private final EntityStore entities;
  private final SearchTerms searchTerms;
  private final Suggester suggester;
  private final Supplier<List<Post>> posts;

  OfficeAnswerer(
      ClaimStore claims,
      Weights weights,
      EntityStore entities,
      SearchTerms searchTerms,
      Suggester suggester) {
    this.claims = claims;
    this.weights = weights;
    this.entities = entities;
    this.searchTerms = searchTerms;
    this.suggester = suggester;
    this.posts = new Once<>(() -> entities.officeHolders().stream().map(this::post).toList());
  }

  /** An office that somebody held, with the terms of its title but for the name of its country. */
  private record Post(EntityStore.OfficeHolder holder, Set<String> title) {
    boolean isIn(DayRange days) {
      HistoricalDate date = holder.office().date();
      return date != null && date.days().overlaps(days);
    }

    boolean isOf(List<String> bodies) {
      return bodies.isEmpty() || bodies.contains(holder.office().of());
    }
  }

  private Post post(EntityStore.OfficeHolder holder) {
    String title = holder.office().title();
    String body = holder.office().of();
    Set<String> names = new HashSet<>();
    if (body != null) {
      entities.entities(List.of(body)).forEach(entity -> names.addAll(Names.keys(entity)));
    }
    List<Word> words = WordFinder.find(title);
    return new Post(holder, Set.copyOf(searchTerms.of(words, Names.outside(words, names))));
  }

  /** Who held the office, or that nobody is known to have; empty where the question is another. */
  Optional<Reasoned> of(Question question) {
    DayRange days = days(question);
    if (question.intent() != Intent.WHO || days == null) {
      return Optional.empty();
    }
    List<Post> asked =
        posts.get().stream()
            .filter(post -> asksFor(question, post))
            .filter(post -> post.isOf(bodies(question)))
            .toList();
    return asked.isEmpty() ? Optional.empty() : Optional.of(answer(question, asked, days));
  }

  /** The question has no other words than the title, or such as tell nothing. */
  private boolean asksFor(Question question, Post post) {
    Set<String> terms = Set.copyOf(question.terms());
    return terms.containsAll(post.title())
        && terms.stream().allMatch(term -> post.title().contains(term) || weights.isLight(term));
  }

  /** The days asked for, or those of the event that is named instead of a date. */
  private static @Nullable DayRange days(Question question) {
    if (!question.dates().isEmpty()) {
      return Stretch.ofAll(question.dates());
    }
    return mentioned(question)
        .filter(entity -> entity.type() == EntityType.EVENT)
        .map(Entity::date)
        .flatMap(Stream::ofNullable)
        .map(HistoricalDate::days)
        .findFirst()
        .orElse(null);
  }

  private static List<String> bodies(Question question) {
    return question.mentions().stream()
        .filter(
            mention -> mention.candidates().stream().noneMatch(e -> e.type() == EntityType.EVENT))
        .flatMap(mention -> mention.candidates().stream())
        .map(Entity::id)
        .toList();
  }

  private static Stream<Entity> mentioned(Question question) {
    return question.mentions().stream().flatMap(mention -> mention.candidates().stream());
  }

  private Reasoned answer(Question question, List<Post> asked, DayRange days) {
    List<Claim> found = new ArrayList<>();
    asked.stream()
        .filter(post -> post.isIn(days))
        .map(post -> claimOn(post, days))
        .flatMap(Optional::stream)
        .filter(claim -> !found.contains(claim))
        .forEach(found::add);
    List<Claim> page = Room.forAnswerTo(question).fill(found);
    Answer answer =
        page.isEmpty()
            ? nobody(asked, days)
            : new Answer.Answered(
                Answer.Form.FACT, page, found.size() - page.size(), suggester.next(page));
    return new Reasoned(
        answer,
        List.of("who held the office in " + Stretch.wording(days)),
        List.of(asked.size() + " are known to have held it at any time"));
  }

  private Answer nobody(List<Post> asked, DayRange days) {
    List<Claim> others =
        asked.stream().map(post -> claimOn(post, days)).flatMap(Optional::stream).toList();
    return new Answer.Unknown(
        Answer.Reason.NOT_RECORDED,
        asked.get(0).holder().office().title(),
        suggester.onClaims(others));
  }

  /** What is said of somebody's office: of these days, else of the last days before. */
  private Optional<Claim> claimOn(Post post, DayRange days) {
    return claims.statements(post.holder().person(), OFFICE).stream()
        .filter(claim -> isOn(claim, post))
        .min(
            Comparator.comparing((Claim claim) -> !isOf(claim, days))
                .thenComparing(
                    Claim::date, Comparator.nullsLast(HistoricalDate.CHRONOLOGICAL.reversed())));
  }

  private static boolean isOf(Claim claim, DayRange days) {
    return claim.date() != null && claim.date().days().overlaps(days);
  }

  private static boolean isOn(Claim claim, Post post) {
    Value value = claim.statement().value();
    return value != null
        && Folding.fold(value.wording()).contains(Folding.fold(post.holder().office().title()));
  }
}
