package org.annalist.command;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Something that is replaced while it is in use. Who uses it keeps what it began with; the old one
 * is closed when nobody uses it any more. May be shared by threads.
 *
 * @param <T> its type
 */
final class Live<T extends AutoCloseable> implements AutoCloseable {
  private final Object lock = new Object();
  private Held<T> current;

  Live(T first) {
    current = new Held<>(first);
  }

  /** One of them, with how many use it. Guarded by the lock. */
  private static final class Held<T> {
    final T value;
    int users;
    boolean isReplaced;

    Held(T value) {
      this.value = value;
    }
  }

  /** Does something with the one that is current now. */
  <R> R with(Function<T, R> use) {
    Held<T> held;
    synchronized (lock) {
      held = current;
      held.users++;
    }
    try {
      return use.apply(held.value);
    } finally {
      boolean isLast;
      synchronized (lock) {
        held.users--;
        isLast = held.isReplaced && held.users == 0;
      }
      if (isLast) {
        close(held.value);
      }
    }
  }

  /** Does something that gives nothing back. */
  void use(Consumer<T> use) {
    T unused =
        with(
            value -> {
              use.accept(value);
              return value;
            });
  }

  /** Puts another in its place. */
  void replace(T next) {
    Held<T> old;
    boolean isIdle;
    synchronized (lock) {
      old = current;
      current = new Held<>(next);
      old.isReplaced = true;
      isIdle = old.users == 0;
    }
    if (isIdle) {
      close(old.value);
    }
  }

  private static void close(AutoCloseable value) {
    try {
      value.close();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Closes the current one; to be called when nobody uses it any more. */
  @Override
  public void close() {
    synchronized (lock) {
      close(current.value);
    }
  }
}
