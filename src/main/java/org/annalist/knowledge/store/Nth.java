package org.annalist.knowledge.store;

/** Finds the number that would stand at a place if all were sorted, in time linear in how many. */
final class Nth {
  private Nth() {}

  /**
   * Finds a number; the numbers are left in another order (Hoare's selection).
   *
   * @param numbers none of them NaN
   * @param size how many of the numbers count
   * @param place the place that it would have, from 0 on, less than size
   */
  static double of(double[] numbers, int size, int place) {
    int first = 0;
    int last = size - 1;
    while (first < last) {
      double pivot = numbers[(first + last) >>> 1];
      int left = first;
      int right = last;
      while (left <= right) {
        while (numbers[left] < pivot) {
          left++;
        }
        while (numbers[right] > pivot) {
          right--;
        }
        if (left <= right) {
          double kept = numbers[left];
          numbers[left++] = numbers[right];
          numbers[right--] = kept;
        }
      }
      if (place <= right) {
        last = right;
      } else if (place >= left) {
        first = left;
      } else {
        return numbers[place];
      }
    }
    return numbers[place];
  }
}
