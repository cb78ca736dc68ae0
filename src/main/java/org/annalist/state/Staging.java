package org.annalist.state;

import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Holds changes back until what they belong to is over, so that both are written together or not at
 * all: what a conversation remembers of an answer, with the mark that the question is answered. May
 * be shared by threads, each of which holds back its own.
 */
public final class Staging {
  /** Of each staging its own: what one holds back is nothing to the others. */
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<@Nullable Changes> held = new ThreadLocal<>();

  /** Makes a staging that holds back nothing yet. */
  public Staging() {}

  /**
   * Does something, and holds back the changes that it makes in this thread.
   *
   * @param work what to do
   * @return its changes, to be written later; when the work fails they are dropped
   */
  public Changes gather(Runnable work) {
    Changes before = held.get();
    Changes changes = new Changes();
    held.set(changes);
    try {
      work.run();
      return changes;
    } finally {
      if (before == null) {
        held.remove();
      } else {
        held.set(before);
      }
    }
  }

  /**
   * Writes a change, at once or with the others that this thread holds back.
   *
   * @param about what it is about, for {@link #last} and {@link #drop}
   * @param write writes it; may be called more than once, where a transaction failed
   */
  public void change(Object about, Runnable write) {
    Changes changes = held.get();
    if (changes == null) {
      write.run();
    } else {
      changes.add(about, write);
    }
  }

  /**
   * Finds a change that this thread holds back.
   *
   * @param type the type of what it is about
   * @param fits tells whether it is the right one
   * @return what the last such change is about, or empty where there is none
   */
  public <T> Optional<T> last(Class<T> type, Predicate<T> fits) {
    Changes changes = held.get();
    return changes == null ? Optional.empty() : changes.last(type, fits);
  }

  /**
   * Drops changes that this thread holds back.
   *
   * @param type the type of what they are about
   * @param fits tells which
   */
  public <T> void drop(Class<T> type, Predicate<T> fits) {
    Changes changes = held.get();
    if (changes != null) {
      changes.drop(type, fits);
    }
  }
}
