package org.annalist.knowledge;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The claims of a knowledge, in the order of its files. There may be more of them than fit into
 * memory: each time that they are gone through, they are read anew.
 */
public interface Claims extends Iterable<Claim> {
  /** Returns how many there are. */
  int size();

  /** Returns them one after another. */
  default Stream<Claim> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  /** Returns claims that are in memory. */
  static Claims of(Collection<Claim> claims) {
    List<Claim> all = List.copyOf(claims);
    return new Claims() {
      @Override
      public int size() {
        return all.size();
      }

      @Override
      public Iterator<Claim> iterator() {
        return all.iterator();
      }
    };
  }
}
