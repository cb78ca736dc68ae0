package org.annalist.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.date.DayRange;
import org.annalist.knowledge.Claim;
import org.annalist.series.Posts;
import org.annalist.series.Posts.Post;
import org.jspecify.annotations.Nullable;

/** The claims that say who held an office, and how they are stated. Safe for several threads. */
final class OfficeClaims {
  private final Posts posts;
  private final Suggester suggester;
  private final Retelling retelling;

  OfficeClaims(Basis basis, Posts posts) {
    this.posts = posts;
    this.suggester = basis.suggester();
    this.retelling = new Retelling(basis.accounts(), basis.suggester());
  }

  /** A claim on each of the posts, best of the days asked for; null where no days are. */
  List<Claim> on(List<Post> held, @Nullable DayRange days) {
    List<Claim> found = new ArrayList<>();
    held.stream()
        .map(post -> posts.claimOn(post, days))
        .flatMap(Optional::stream)
        .filter(claim -> !found.contains(claim))
        .forEach(found::add);
    return found;
  }

  /**
   * The claims, at least one, or all accounts where they are on one matter of which these differ.
   */
  Answer stating(List<Claim> found) {
    List<Claim> page = Room.OF_ONE_FACT.fill(found);
    if (retelling.stating(page) instanceof Answer.Disputed disputed) {
      return disputed;
    }
    return new Answer.Answered(
        Answer.Form.FACT, page, found.size() - page.size(), suggester.next(page));
  }

  /** That nobody is known to have held the office then, and who did at another time. */
  Answer none(List<Post> asked, DayRange days) {
    return new Answer.Unknown(
        Answer.Reason.NOT_RECORDED,
        asked.get(0).holder().office().title(),
        suggester.onClaims(on(asked, days)));
  }
}
