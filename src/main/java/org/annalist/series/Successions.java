package org.annalist.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.annalist.series.Posts.Post;
import org.jspecify.annotations.Nullable;

/** Who held an office next, and who before. Safe for several threads. */
public final class Successions {
  private final Posts posts;

  public Successions(Posts posts) {
    this.posts = posts;
  }

  /** Who came next, and after somebody who only stood in, who came for good. */
  public List<Post> after(Post post) {
    List<Post> later =
        others(post)
            .filter(other -> isLater(other.first(), post.first()))
            .filter(other -> other.last() == null || isLater(other.last(), post.last()))
            .sorted(
                Comparator.comparing(Post::first, Comparator.nullsLast(Comparator.naturalOrder())))
            .toList();
    return toFirstForGood(later);
  }

  /** Who came last before, and before somebody who only stood in, who was there for good. */
  public List<Post> before(Post post) {
    List<Post> earlier =
        others(post)
            .filter(other -> isLater(post.first(), other.first()))
            .filter(other -> isLaterEnd(post.last(), other.last()))
            .sorted(
                Comparator.comparing(Post::last, Comparator.nullsLast(Comparator.reverseOrder())))
            .toList();
    return toFirstForGood(earlier);
  }

  private Stream<Post> others(Post post) {
    return posts.all().stream()
        .filter(other -> other.isSameOffice(post) && !other.isHeldBy(post.holder().person()));
  }

  private static boolean isLater(@Nullable LocalDate day, @Nullable LocalDate other) {
    return day != null && other != null && day.isAfter(other);
  }

  /** What has no end is still held. */
  private static boolean isLaterEnd(@Nullable LocalDate end, @Nullable LocalDate other) {
    return end == null ? other != null : isLater(end, other);
  }

  private static List<Post> toFirstForGood(List<Post> inOrder) {
    List<Post> shown = new ArrayList<>();
    for (Post post : inOrder) {
      shown.add(post);
      if (!post.isActing()) {
        break;
      }
    }
    return shown;
  }
}
