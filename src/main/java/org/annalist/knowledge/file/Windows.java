package org.annalist.knowledge.file;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * Gives what comes of each of many things, in their order. A few are worked on at a time, on all
 * cores, so that what comes of all need not be in memory at once. Belongs to one thread.
 *
 * @param <T> what is worked on
 * @param <R> what comes of it
 */
final class Windows<T, R> implements Iterator<R> {
  private static final int OF_A_CORE = 2;

  private final List<T> things;
  private final Function<T, R> work;
  private final int size = OF_A_CORE * Runtime.getRuntime().availableProcessors();
  private int next;
  private Iterator<R> window = List.<R>of().iterator();

  /**
   * Makes an iterator.
   *
   * @param things what to work on
   * @param work is called by several threads
   */
  Windows(List<T> things, Function<T, R> work) {
    this.things = things;
    this.work = work;
  }

  @Override
  public boolean hasNext() {
    if (!window.hasNext() && next < things.size()) {
      int end = Math.min(next + size, things.size());
      window = things.subList(next, end).parallelStream().map(work).toList().iterator();
      next = end;
    }
    return window.hasNext();
  }

  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return window.next();
  }
}
