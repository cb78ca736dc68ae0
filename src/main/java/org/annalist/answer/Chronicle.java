package org.annalist.answer;

import java.util.List;
import org.annalist.date.DayRange;
import org.annalist.knowledge.Claim;
import org.jspecify.annotations.Nullable;

/** What happened in a time or to a thing, from which the main events can be taken. Immutable. */
public final class Chronicle {
  private final String title;
  private final @Nullable DayRange days;
  private final List<Claim> mainFirst;
  private final Listing listing;

  Chronicle(String title, @Nullable DayRange days, List<Claim> mainFirst, Listing listing) {
    this.title = title;
    this.days = days;
    this.mainFirst = List.copyOf(mainFirst);
    this.listing = listing;
  }

  /**
   * Returns what it is a chronicle of.
   *
   * @return such as {@code 1988–1994} or {@code Siege of Strelsau}
   */
  public String title() {
    return title;
  }

  /**
   * Returns the days that it is held to.
   *
   * @return the days, which may be open; null where it is held to none
   */
  public @Nullable DayRange days() {
    return days;
  }

  /**
   * Returns the main events in time order, in short lines, accounts that differ being one item.
   *
   * @param most how many items at most, at least one
   * @return an answer of the form {@link Answer.Form#TIMELINE}; the first claim of each item has a
   *     date
   */
  public Answer.Answered main(int most) {
    return listing.first(Variety.of(mainFirst, most), most);
  }
}
