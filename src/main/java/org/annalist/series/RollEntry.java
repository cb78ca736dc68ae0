package org.annalist.series;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.annalist.knowledge.Entity;

/** Something with the terms of its name and that of them which says what it is. */
record RollEntry(Entity entity, Set<String> terms, String kind) {
  boolean isOf(Collection<String> bodies) {
    String body = entity.particulars().body();
    return (body != null && bodies.contains(body))
        || entity.relations().participants().stream().anyMatch(bodies::contains);
  }

  /** Whether another is of the same kind, and of the same body or with much the same name. */
  boolean isAlike(RollEntry other) {
    if (entity.type() != other.entity.type() || !kind.equals(other.kind)) {
      return false;
    }
    String body = entity.particulars().body();
    if (body != null) {
      return body.equals(other.entity.particulars().body());
    }
    Set<String> common = new HashSet<>(terms);
    common.retainAll(other.terms);
    int shorter = Math.min(terms.size(), other.terms.size());
    return other.entity.particulars().body() == null
        && 2 * common.size() >= shorter
        && common.size() > 1;
  }
}
