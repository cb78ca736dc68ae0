package org.annalist.knowledge.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RanksTest {
  private static final int HIGHEST = 2000;

  private final Ranks.Pool pool = new Ranks.Pool(HIGHEST);

  @Test
  void theBestComeInTheOrderOfTheirRanks() {
    Random random = new Random(7);
    int[] claims = IntStream.rangeClosed(1, HIGHEST).toArray();
    // Some equal, some so near that they are equal when rounded.
    double[] ranks = random.doubles(HIGHEST, -1, -1 + 1e-7).toArray();
    ranks[40] = ranks[41];
    int[] inOrder =
        IntStream.rangeClosed(1, HIGHEST)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer claim) -> ranks[claim - 1]))
            .mapToInt(Integer::intValue)
            .toArray();
    Ranks sum = pool.take();
    sum.add(new Postings(claims, ranks), 1);
    assertThat(sum.best(HIGHEST)).isEqualTo(inOrder);
    assertThat(sum.best(300)).isEqualTo(Arrays.copyOf(inOrder, 300));
  }

  @Test
  void ranksOfOneClaimAreAddedUp() {
    Ranks sum = pool.take();
    sum.add(new Postings(new int[] {1, 2}, new double[] {-1, -1.5}), 1);
    sum.add(new Postings(new int[] {1}, new double[] {-0.3}), 2);
    assertThat(sum.best(2)).containsExactly(1, 2);
  }

  @Test
  void whatIsGivenBackForgets() {
    Ranks sum = pool.take();
    sum.add(new Postings(new int[] {1, 2}, new double[] {-1, -2}), 1);
    pool.giveBack(sum);
    assertThat(pool.take().best(5)).isEmpty();
  }
}
