package org.annalist.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.annalist.knowledge.Ask;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.SearchTerms;
import org.annalist.question.AskedFor;
import org.annalist.question.Intent;
import org.annalist.text.WordFinder;
import org.jspecify.annotations.Nullable;

/** What it takes to work out what a question looks for. Safe for several threads. */
public final class SearchTools {
  /** So many candidates, of a kilobyte or two each, are kept as they are compared. */
  private static final int MOST_KEPT = 8192;

  private final ClaimStore claims;
  private final Weights weights;
  private final SearchTerms searchTerms;
  private final Meanings meanings;
  private final PartsOfCount partsOfCount;
  private final OtherCount otherCount;

  /** Begun anew when it is full. */
  private volatile Columns columns = new Columns();

  private final AtomicReferenceArray<@Nullable Profile> profiles =
      new AtomicReferenceArray<>(MOST_KEPT);

  /**
   * Makes the tools.
   *
   * @param claims what is known
   * @param weights how much their words tell
   * @param searchTerms the terms that they were compiled with
   */
  public SearchTools(ClaimStore claims, Weights weights, SearchTerms searchTerms) {
    this(claims, weights, searchTerms, new Meanings());
  }

  SearchTools(ClaimStore claims, Weights weights, SearchTerms searchTerms, Meanings meanings) {
    this.meanings = meanings;
    this.claims = claims;
    this.weights = weights;
    this.searchTerms = searchTerms;
    this.partsOfCount = new PartsOfCount(claims, searchTerms);
    this.otherCount = new OtherCount(claims, searchTerms, meanings);
  }

  ClaimStore claims() {
    return claims;
  }

  Weights weights() {
    return weights;
  }

  SearchTerms searchTerms() {
    return searchTerms;
  }

  PartsOfCount partsOfCount() {
    return partsOfCount;
  }

  OtherCount otherCount() {
    return otherCount;
  }

  Meanings meanings() {
    return meanings;
  }

  /** What entities weigh, by how many claims are about them. */
  double ofEntities(Set<String> ids) {
    int about = 0;
    for (String id : ids) {
      about += claims.claimsAbout(id);
    }
    return weights.ofFrequency(about);
  }

  /** Candidates as they are compared, with their words in the same columns. */
  List<Profile> profiles(List<Candidate> candidates) {
    Columns filled = columns;
    if (filled.size() >= MOST_KEPT) {
      filled = new Columns();
      columns = filled;
    }
    List<Profile> found = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      found.add(profile(candidate, filled));
    }
    return found;
  }

  /** A candidate as it is compared, worked out once: the claims of a store do not change. */
  @SuppressWarnings("ReferenceEquality") // Another object may know other questions of it.
  private Profile profile(Candidate candidate, Columns filled) {
    int place = candidate.number() & (MOST_KEPT - 1);
    Profile known = profiles.get(place);
    if (known != null && known.candidate == candidate && known.columns == filled) {
      return known;
    }
    List<Profile.Known> asks =
        candidate.asks().stream().limit(Columns.MOST_ASKS).map(this::known).toList();
    List<String> textWords = searchTerms.stems(WordFinder.find(candidate.claim().text()));
    Profile profile = new Profile(candidate, asks, textWords, filled);
    profiles.set(place, profile);
    return profile;
  }

  private Profile.Known known(Ask ask) {
    double weight =
        weights.sum(ask.terms()) + ask.names().stream().mapToDouble(this::ofEntities).sum();
    Intent kind = AskedFor.by(ask.text()).orElse(Intent.WHAT);
    return new Profile.Known(ask, kind, weight);
  }

  /** A word of a question that some claim has, or has an alternative of. */
  boolean isKnown(String term) {
    return !weights.isUnknown(term) || !claims.alternatives(term).isEmpty();
  }

  /** A word that no claim has weighs what the weightiest does that claims have instead. */
  double weight(String term) {
    return weights.isUnknown(term)
        ? claims.alternatives(term).stream().mapToDouble(weights::of).max().orElse(0)
        : weights.of(term);
  }
}
