package org.annalist.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Changes that are not written yet, in their order. For one thread at a time. */
public final class Changes {
  /**
   * A change.
   *
   * @param about what it is about, for whoever made it to find it again
   * @param write writes it
   */
  private record Change(Object about, Runnable write) {}

  private final List<Change> all = new ArrayList<>();

  /** Makes an empty list of changes. */
  public Changes() {}

  void add(Object about, Runnable write) {
    all.add(new Change(about, write));
  }

  /**
   * Takes over the changes of another list, behind those that are there.
   *
   * @param others the other list
   */
  public void addAll(Changes others) {
    all.addAll(others.all);
  }

  /**
   * Writes all changes. To be called within one transaction; when that fails, it may be called
   * again in another.
   */
  public void write() {
    all.forEach(change -> change.write().run());
  }

  /** Tells whether there is nothing to write. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** The last of what the changes are about that is of a type and fits. */
  <T> Optional<T> last(Class<T> type, Predicate<T> fits) {
    return all.stream()
        .map(Change::about)
        .filter(type::isInstance)
        .map(type::cast)
        .filter(fits)
        .reduce((one, later) -> later);
  }

  <T> void drop(Class<T> type, Predicate<T> fits) {
    all.removeIf(change -> type.isInstance(change.about()) && fits.test(type.cast(change.about())));
  }
}
