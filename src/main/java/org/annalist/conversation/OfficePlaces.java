package org.annalist.conversation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annalist.knowledge.Claim;
import org.annalist.question.SeriesWords;
import org.annalist.series.Posts;
import org.annalist.series.Posts.Post;
import org.jspecify.annotations.Nullable;

/**
 * Finds who held an office as the first, the second or the last, after somebody who held it was
 * spoken of: "and the second?". Safe for several threads.
 */
final class OfficePlaces {
  private static final Comparator<Post> IN_ORDER =
      Comparator.comparing(Post::first, Comparator.nullsLast(Comparator.naturalOrder()));

  /** So many days may pass until a successor is chosen. */
  private static final long LONGEST_GAP = 400;

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
    if (!followWithoutGap(holders)) {
      return Optional.empty();
    }
    int index = place > 0 ? place - 1 : holders.size() + place;
    return index >= 0 && index < holders.size()
        ? Optional.of(holders.get(index))
        : Optional.empty();
  }

  /** Where somebody may be missing, nobody is the second. */
  private static boolean followWithoutGap(List<Post> holders) {
    return holders.size() > 1
        && IntStream.range(1, holders.size())
            .allMatch(i -> days(holders.get(i - 1).last(), holders.get(i).first()) <= LONGEST_GAP);
  }

  private static long days(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from == null || to == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(from, to);
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
