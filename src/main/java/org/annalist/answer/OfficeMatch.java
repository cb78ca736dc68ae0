package org.annalist.answer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.EntityType;
import org.annalist.question.Question;
import org.annalist.search.Weights;
import org.annalist.series.OfficeWords;
import org.annalist.series.Posts;
import org.annalist.series.Posts.Post;

/** Tells which offices a question asks for. Safe for several threads. */
final class OfficeMatch {
  private final Weights weights;
  private final EntityStore entities;
  private final Posts posts;
  private final OfficeWords words;

  OfficeMatch(Weights weights, EntityStore entities, Posts posts, OfficeWords words) {
    this.weights = weights;
    this.entities = entities;
    this.posts = posts;
    this.words = words;
  }

  /** The offices that the question names, whoever held them and when. */
  List<Post> asked(Question question) {
    Set<String> terms = words.bare(question.terms());
    boolean asksWhoBegan = asksWhoBegan(question);
    List<Post> titled =
        posts.all().stream().filter(post -> asksFor(question, terms, asksWhoBegan, post)).toList();
    List<String> bodies = bodies(question);
    List<Post> asked = titled.stream().filter(post -> post.isOf(bodies)).toList();
    List<String> larger = asked.isEmpty() ? larger(bodies) : List.of();
    return larger.isEmpty()
        ? asked
        : titled.stream().filter(post -> larger.contains(post.body())).toList();
  }

  /** The question has no other words than the title, or such as tell nothing. */
  private boolean asksFor(Question question, Set<String> terms, boolean asksWhoBegan, Post post) {
    boolean isTitled = terms.containsAll(post.title());
    boolean isLed =
        post.isHead()
            && mayBeLed(question)
            && terms.stream().anyMatch(t -> words.isLeading(t) || words.isBeginning(t));
    return (isTitled || isLed)
        && terms.stream()
            .allMatch(
                term ->
                    post.title().contains(term)
                        || tellsNothing(term)
                        || (post.isHead() && words.isLeading(term))
                        || (asksWhoBegan && words.isBeginning(term)));
  }

  boolean isTitled(Question question, Post post) {
    return words.bare(question.terms()).containsAll(post.title());
  }

  /** The office that is named, or else the first of the country. */
  boolean mayBeMeant(Question question, Post post) {
    Set<String> others =
        words.bare(question.terms()).stream()
            .filter(term -> !words.isSuccession(term) && !tellsNothing(term))
            .filter(term -> !(post.isHead() && words.isLeading(term)))
            .collect(Collectors.toSet());
    return others.isEmpty() ? post.isHead() : post.title().equals(others);
  }

  /** "Who led the attack?" is asked of what happened, and not of a country. */
  private static boolean mayBeLed(Question question) {
    return !bodies(question).isEmpty()
        || question.mentions().stream().allMatch(mention -> mention.text().isEmpty());
  }

  boolean tellsNothing(String term) {
    return weights.isLight(term) || words.saysThen(term);
  }

  static boolean asksWhoBegan(Question question) {
    return OfficeWords.asksWhoBegan(question.utterance());
  }

  static Stream<Entity> events(Question question) {
    return mentioned(question).filter(entity -> entity.type() == EntityType.EVENT);
  }

  static List<String> bodies(Question question) {
    return question.mentions().stream()
        .filter(
            mention -> mention.candidates().stream().noneMatch(e -> e.type() == EntityType.EVENT))
        .flatMap(mention -> mention.candidates().stream())
        .map(Entity::id)
        .toList();
  }

  /** "In power in the capital" is asked of the country. */
  private List<String> larger(List<String> places) {
    return entities.entities(places).stream()
        .flatMap(place -> Stream.ofNullable(place.relations().partOf()))
        .toList();
  }

  static Stream<Entity> mentioned(Question question) {
    return question.mentions().stream().flatMap(mention -> mention.candidates().stream());
  }
}
