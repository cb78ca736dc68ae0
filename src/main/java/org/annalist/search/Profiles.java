package org.annalist.search;

import java.util.Arrays;
import java.util.List;

/**
 * The candidates of one question as they are compared with it. The words of those that were
 * compared before stand in columns that are kept, those of the others in columns of this question.
 *
 * @param all the candidates
 * @param rows for each its row in the columns that are kept, or, as {@code ~row}, in the others
 * @param kept what candidates have that were compared before
 * @param passing what the others have of all that the question looks for
 */
@SuppressWarnings("ArrayRecordComponent") // Compared with nothing, and read in an inner loop.
record Profiles(List<Profile> all, int[] rows, Columns kept, Columns passing) {
  /** The rows of those in the columns that are kept. */
  int[] keptRows() {
    int[] some = new int[rows.length];
    int size = 0;
    for (int row : rows) {
      if (row >= 0) {
        some[size++] = row;
      }
    }
    return Arrays.copyOf(some, size);
  }
}
