package org.annalist.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.knowledge.Ask;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.question.EntityMention;

/** A name in the question, with what it takes to find it in a claim. */
record Named(Set<String> ids, List<String> terms, double weight) {
  static Named of(EntityMention mention, SearchTools tools) {
    Set<String> ids =
        mention.candidates().stream().map(Entity::id).collect(Collectors.toUnmodifiableSet());
    return new Named(ids, tools.searchTerms().of(mention.text()), tools.ofEntities(ids));
  }

  boolean isSubjectOf(Claim claim) {
    return ids.contains(claim.topic().subject());
  }

  boolean isTopicOf(Claim claim) {
    if (isSubjectOf(claim)) {
      return true;
    }
    for (String other : claim.topic().others()) {
      if (ids.contains(other)) {
        return true;
      }
    }
    return false;
  }

  boolean isIn(Ask ask) {
    for (Set<String> mentioned : ask.names()) {
      for (String id : mentioned) {
        if (ids.contains(id)) {
          return true;
        }
      }
    }
    return isWordedIn(ask);
  }

  /** Whether a question has the words of the name, though it means nothing known. */
  boolean isWordedIn(Ask ask) {
    return !terms.isEmpty() && ask.terms().containsAll(terms);
  }

  /** Whether a candidate has the words of the name, though it is not known to be about it. */
  boolean isSaidBy(Candidate candidate) {
    for (String term : terms) {
      if (!candidate.has(term)) {
        return false;
      }
    }
    return !terms.isEmpty();
  }
}
