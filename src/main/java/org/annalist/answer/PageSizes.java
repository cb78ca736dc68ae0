package org.annalist.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.annalist.account.Dispute;
import org.annalist.knowledge.Claim;

/** How many items of a list in short lines fit on each of its pages. */
public final class PageSizes {
  /** How many are left, how to see them, and how many there are. */
  private static final int AROUND = 60;

  private PageSizes() {}

  /**
   * Cuts a whole list into pages.
   *
   * @param whole a list in short lines
   * @param most how many pages at most
   * @return how many items stand on each page, at least one
   */
  public static List<Integer> of(Answer.Answered whole, int most) {
    List<List<Claim>> items = items(whole);
    List<Integer> sizes = new ArrayList<>();
    ShortLines lines = new ShortLines();
    int from = 0;
    while (from < items.size() && sizes.size() < most) {
      List<List<Claim>> left = items.subList(from, items.size());
      int size = fitting(left.size(), count -> part(whole, left.subList(0, count)), lines);
      sizes.add(size);
      from += size;
    }
    return sizes;
  }

  /**
   * As many items as fit on a page.
   *
   * @param left how many there are
   * @param first makes a list of the first of them
   * @param lines what the items say
   * @return at least 1
   */
  static int fitting(int left, IntFunction<Answer.Answered> first, ShortLines lines) {
    int fitting = 1;
    int tooMany = Math.min(left, Room.OF_A_TIMELINE.claims()) + 1;
    while (tooMany - fitting > 1) {
      int count = (fitting + tooMany) / 2;
      int length = AROUND + Digest.of(first.apply(count), lines).lengthWithHosts();
      if (length <= Room.OF_A_TIMELINE.length()) {
        fitting = count;
      } else {
        tooMany = count;
      }
    }
    return fitting;
  }

  /** The claims of each item. */
  private static List<List<Claim>> items(Answer.Answered whole) {
    List<List<Claim>> items = new ArrayList<>();
    for (Claim claim : whole.claims()) {
      List<Claim> item = whole.disputeOf(claim).map(Dispute::claims).orElse(List.of(claim));
      if (item.get(0).equals(claim)) {
        items.add(item);
      }
    }
    return items;
  }

  private static Answer.Answered part(Answer.Answered whole, List<List<Claim>> items) {
    List<Claim> claims = items.stream().flatMap(List::stream).toList();
    List<Dispute> disputes =
        whole.disputes().stream().filter(dispute -> items.contains(dispute.claims())).toList();
    return new Answer.Answered(Answer.Form.TIMELINE, claims, 0, disputes, List.of(), List.of());
  }
}
