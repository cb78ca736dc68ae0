package org.annalist.knowledge.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Works things out on other cores while what came of those before is used: some thousand at a time,
 * so that not all are in memory at once. Belongs to one thread.
 *
 * @param <T> what is worked on
 * @param <R> what comes of it
 */
final class Ahead<T, R> implements Iterator<List<R>> {
  private static final int AT_A_TIME = 2048;

  private final Iterator<T> things;
  private final Function<T, R> work;
  private CompletableFuture<List<R>> next;

  /**
   * Begins.
   *
   * @param things what to work on; gone through by another thread
   * @param work is called by several threads
   */
  Ahead(Iterator<T> things, Function<T, R> work) {
    this.things = things;
    this.work = work;
    this.next = CompletableFuture.supplyAsync(this::worked);
  }

  private List<R> worked() {
    List<T> some = new ArrayList<>(AT_A_TIME);
    while (some.size() < AT_A_TIME && things.hasNext()) {
      some.add(things.next());
    }
    return some.parallelStream().map(work).toList();
  }

  @Override
  public boolean hasNext() {
    return !next.join().isEmpty();
  }

  @Override
  public List<R> next() {
    List<R> done = next.join();
    if (done.isEmpty()) {
      throw new NoSuchElementException();
    }
    next = CompletableFuture.supplyAsync(this::worked);
    return done;
  }
}
