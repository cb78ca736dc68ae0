package org.annalist.stress;

/** Tells whether tests run at full size, as with {@code mvn -Pstress verify}. */
final class Size {
  private Size() {}

  static boolean isFull() {
    return Boolean.getBoolean("annalist.stress");
  }

  static int of(int small, int full) {
    return isFull() ? full : small;
  }
}
