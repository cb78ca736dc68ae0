package org.annalist.picture;

import java.util.ArrayList;
import java.util.List;

/** Puts labels one below the other, none over another and each as near as can be to its point. */
final class Placement {
  private Placement() {}

  /** Labels that touch, and so move together. */
  private static final class Group {
    private final int first;
    private int size;
    private double sum;

    Group(int first, double wanted) {
      this.first = first;
      this.size = 1;
      this.sum = wanted;
    }

    double mean() {
      return sum / size;
    }

    void take(Group below) {
      size += below.size;
      sum += below.sum;
    }
  }

  /**
   * Places labels.
   *
   * @param wanted where the top of each label would best stand, in the order of the labels
   * @param heights how high each is, with the gap below it
   * @param top where the first may begin
   * @param bottom where the last must end; all heights together fit between
   * @return the tops, in the same order
   */
  static double[] of(double[] wanted, double[] heights, double top, double bottom) {
    // Less what stands above it, each label has one number, and these must not decrease. The means
    // of pools of neighbours that would are then the nearest (pool adjacent violators).
    double[] above = new double[wanted.length];
    double all = 0;
    for (int i = 0; i < wanted.length; i++) {
      above[i] = all;
      all += heights[i];
    }
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < wanted.length; i++) {
      Group group = new Group(i, wanted[i] - above[i]);
      while (!groups.isEmpty() && groups.get(groups.size() - 1).mean() >= group.mean()) {
        Group before = groups.remove(groups.size() - 1);
        before.take(group);
        group = before;
      }
      groups.add(group);
    }
    double[] tops = new double[wanted.length];
    double lowest = Math.max(top, bottom - all);
    for (Group group : groups) {
      double offset = Math.max(top, Math.min(lowest, group.mean()));
      for (int i = group.first; i < group.first + group.size; i++) {
        tops[i] = offset + above[i];
      }
    }
    return tops;
  }
}
