package org.annalist.conversation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.SearchTerms;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.series.OfficeWords;
import org.annalist.series.Posts;
import org.annalist.series.Posts.Post;
import org.annalist.series.Successions;

/**
 * Finds who held an office before or after somebody who was spoken of: "and before him?", "who held
 * the post after that?". Safe for several threads.
 */
final class OfficeNeighbours {
  /** The property that says which office somebody held. */
  private static final String OFFICE = "office";

  private final SearchTerms searchTerms;
  private final Posts posts;
  private final OfficeWords words;
  private final Successions successions;

  OfficeNeighbours(SearchTerms searchTerms, Posts posts, OfficeWords words) {
    this.searchTerms = searchTerms;
    this.posts = posts;
    this.words = words;
    this.successions = new Successions(posts);
  }

  /**
   * What is meant.
   *
   * @return the claim that says so, on nothing where nobody else is known to have held it; empty
   *     where that is not asked
   */
  Optional<Reading> of(Question question, Recalled last, Form form) {
    return told(question, last, form)
        .map(post -> claims(question, post))
        .map(
            claims ->
                claims.isEmpty()
                    ? Reading.on(Recalled.NOTHING, question, 0)
                    : Reading.stating(claims, question, Preference.SURELY));
  }

  private Optional<Post> told(Question question, Recalled last, Form form) {
    boolean asksForEither =
        OfficeWords.asksWhoFollowed(question.utterance())
            != OfficeWords.asksWhoPreceded(question.utterance());
    boolean asksWho = form.asked().map(Intent.WHO::equals).orElse(true);
    return asksForEither && asksWho && question.mentions().isEmpty() && question.dates().isEmpty()
        ? told(last, form).filter(post -> asksForNothingElse(question, post))
        : Optional.empty();
  }

  private List<Claim> claims(Question question, Post post) {
    List<Post> others =
        OfficeWords.asksWhoFollowed(question.utterance())
            ? successions.after(post)
            : successions.before(post);
    return others.stream()
        .flatMap(other -> posts.claimOn(other, null).stream())
        .distinct()
        .toList();
  }

  /** Of several offices the one that was asked for, else told, else held longest is meant. */
  private Optional<Post> told(Recalled last, Form form) {
    Set<String> asked = words.bare(last.turn().asked().terms());
    Set<String> told =
        words.bare(last.first().map(claim -> searchTerms.of(claim.text())).orElse(List.of()));
    return people(last, form).map(posts::of).filter(held -> !held.isEmpty()).findFirst().stream()
        .flatMap(List::stream)
        .filter(post -> post.first() != null)
        .filter(post -> form.pointsAtPerson() || isOnOffice(post, last, asked))
        .max(
            Comparator.comparing((Post post) -> asked.containsAll(post.title()))
                .thenComparing(post -> told.containsAll(post.title()))
                .thenComparing(post -> post.last() == null)
                .thenComparing(Post::length));
  }

  /** "Who signed it?" asks for no office, though those who signed it had one. */
  private boolean isOnOffice(Post post, Recalled last, Set<String> asked) {
    return asked.containsAll(post.title())
        || asked.stream().anyMatch(words::isLeading)
        || last.first().filter(claim -> claim.statement().property().equals(OFFICE)).isPresent();
  }

  /** Who was asked for and told, or the nearest person where the question points at one. */
  private static Stream<String> people(Recalled last, Form form) {
    Stream<String> told =
        last.first().stream()
            .filter(claim -> last.turn().asked().intent() == Intent.WHO)
            .map(Claim::topic)
            .flatMap(topic -> Stream.concat(Stream.of(topic.subject()), topic.others().stream()));
    Stream<String> nearest =
        last.subject(true).stream()
            .filter(person -> form.pointsAtPerson())
            .map(EntityMention::entity)
            .map(Entity::id);
    return Stream.concat(told, nearest);
  }

  private boolean asksForNothingElse(Question question, Post post) {
    return question.words().stream()
        .flatMap(word -> words.bare(searchTerms.of(word.folded())).stream())
        .allMatch(
            term ->
                words.isSuccession(term)
                    || words.isHolding(term)
                    || words.isHead(term)
                    || words.isLeading(term)
                    || words.isBeginning(term)
                    || post.title().contains(term));
  }
}
