package org.annalist.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnTest {
  private static final int ROWS = 5000;

  @Test
  void whatWasAddedIsReadOfTheRowsThatAreWantedWhateverTheirNumber() {
    Random random = new Random(8);
    for (int step : new int[] {1, 2, 7, 900}) {
      Column column = new Column();
      Map<Integer, Long> added = new HashMap<>();
      for (int row = 0; row < ROWS; row += 1 + random.nextInt(step)) {
        for (int times = random.nextInt(3); times >= 0; times--) {
          long asks = random.nextBoolean() ? 0 : 1L << random.nextInt(Long.SIZE);
          column.add(row, asks);
          added.merge(row, asks, (a, b) -> a | b);
        }
      }
      int[] wanted = random.ints(300, 0, ROWS).toArray();
      assertThat(read(column, wanted)).isEqualTo(only(added, wanted));
    }
  }

  @Test
  void theLastQuestionsOfARowThatHasNoneOfTheFirstAreKept() {
    Column column = new Column();
    column.add(3, 0);
    column.add(4, 1L << 63);
    column.add(4, 1);
    assertThat(read(column, 3, 4)).isEqualTo(Map.of(3, 0L, 4, 1L << 63 | 1));
  }

  @Test
  void anEmptyColumnHasNothing() {
    assertThat(read(Column.EMPTY, 0, 1, 2)).isEmpty();
  }

  private static Map<Integer, Long> read(Column column, int... wanted) {
    Slots slots = new Slots(ROWS, wanted);
    int[] rows = IntStream.of(wanted).sorted().distinct().toArray();
    Map<Integer, Long> found = new HashMap<>();
    column.read(slots, (place, asks) -> found.put(rows[place], asks));
    return found;
  }

  private static Map<Integer, Long> only(Map<Integer, Long> all, int... wanted) {
    Map<Integer, Long> some = new HashMap<>(all);
    some.keySet().retainAll(IntStream.of(wanted).boxed().toList());
    return some;
  }
}
