package org.annalist.conversation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.knowledge.Claim;
import org.annalist.question.SeriesWords;
import org.annalist.series.Posts;
import org.annalist.series.Posts.Post;

/**
 * Finds who held an office as the first, the second or the last, after somebody who held it was
 * spoken of: "and the second?". Safe for several threads.
 */
final class OfficePlaces {
  private static final Comparator<Post> IN_ORDER =
      Comparator.comparing(Post::first, Comparator.nullsLast(Comparator.naturalOrder()));

  private final Posts posts;

  OfficePlaces(Posts posts) {
    this.posts = posts;
  }

  /** The claim that says so, or empty where no place is meant or nobody is known to have had it. */
  Optional<Claim> meant(Set<String> words, Recalled last) {
    Optional<Integer> place = SeriesWords.place(words);
    return place.isEmpty()
        ? Optional.empty()
        : last.first()
            .flatMap(claim -> longestOf(claim.topic().subject()))
            .flatMap(post -> at(place.get(), post))
            .flatMap(post -> posts.claimOn(post, null));
  }

  /** Of several offices of one person the one that was held longest is meant. */
  private Optional<Post> longestOf(String person) {
    return posts.of(person).stream().filter(Post::isHead).max(Comparator.comparing(Post::length));
  }

  private Optional<Post> at(int place, Post like) {
    List<Post> holders = firstOfEach(like);
    int index = place > 0 ? place - 1 : holders.size() + place;
    return index >= 0 && index < holders.size()
        ? Optional.of(holders.get(index))
        : Optional.empty();
  }

  private List<Post> firstOfEach(Post like) {
    List<Post> held =
        posts.all().stream()
            .filter(post -> post.isSameOffice(like) && !post.isActing() && post.first() != null)
            .sorted(IN_ORDER)
            .toList();
    return held.stream()
        .filter(
            post ->
                held.stream()
                    .filter(other -> other.isHeldBy(post.holder().person()))
                    .findFirst()
                    .filter(post::equals)
                    .isPresent())
        .toList();
  }
}
