package org.annalist.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimKeys;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.SearchTerms;
import org.annalist.question.AskedFor;
import org.annalist.question.Intent;
import org.annalist.question.Question;
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
  private final OtherPeople otherPeople;
  private final OtherAgent otherAgent;

  /** Begun anew when it is full. */
  private volatile Columns columns = new Columns();

  private final AtomicReferenceArray<@Nullable Profile> profiles =
      new AtomicReferenceArray<>(MOST_KEPT);

  /**
   * Makes the tools.
   *
   * @param claims what is known
   * @param entities the names of what is known
   * @param weights how much their words tell
   * @param searchTerms the terms that they were compiled with
   */
  public SearchTools(
      ClaimStore claims, EntityStore entities, Weights weights, SearchTerms searchTerms) {
    this(claims, entities, weights, searchTerms, new Meanings());
  }

  SearchTools(
      ClaimStore claims,
      @Nullable EntityStore entities,
      Weights weights,
      SearchTerms searchTerms,
      Meanings meanings) {
    this.meanings = meanings;
    this.claims = claims;
    this.weights = weights;
    this.searchTerms = searchTerms;
    this.partsOfCount = new PartsOfCount(claims, searchTerms);
    this.otherCount = new OtherCount(claims, searchTerms);
    Peoples peoples = new Peoples(entities);
    this.otherPeople = new OtherPeople(claims, peoples);
    this.otherAgent = new OtherAgent(claims, peoples);
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

  OtherPeople otherPeople() {
    return otherPeople;
  }

  OtherCount otherCount() {
    return otherCount;
  }

  /**
   * Tells whether a claim says of others alone what a question takes for granted that somebody did.
   *
   * @param question what was understood
   * @param claim a claim
   * @return false where the claim, or another account, may say it of both
   */
  public boolean isDoneByOther(Question question, Claim claim) {
    return otherAgent.isDoneByOther(question, claim);
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

  /**
   * Candidates as they are compared. The words of one come into the columns that are kept when it
   * is compared once more: of very many claims, most never are.
   *
   * @param wanted what is looked for in them
   */
  Profiles profiles(List<Candidate> candidates, Wanted wanted) {
    Columns filled = columns;
    if (filled.size() >= MOST_KEPT) {
      filled = new Columns();
      columns = filled;
    }
    Columns passing = new Columns(wanted);
    List<Profile> found = new ArrayList<>(candidates.size());
    int[] rows = new int[candidates.size()];
    for (Candidate candidate : candidates) {
      Profile known = known(candidate, filled);
      if (known == null) {
        ClaimKeys keys = candidate.keys();
        rows[found.size()] = ~passing.add(candidate.claim().topic(), keys);
        found.add(made(candidate, keys));
      } else {
        rows[found.size()] = known.row;
        found.add(known);
      }
    }
    return new Profiles(found, rows, filled, passing);
  }

  /** A candidate that was compared before, worked out once: the claims of a store do not change. */
  @SuppressWarnings("ReferenceEquality") // Another object may know other questions of it.
  private @Nullable Profile known(Candidate candidate, Columns filled) {
    int place = candidate.number() & (MOST_KEPT - 1);
    Profile known = profiles.get(place);
    if (known == null || known.candidate != candidate) {
      return null;
    }
    if (known.columns == filled) {
      return known;
    }
    Profile again = known.in(filled);
    profiles.set(place, again);
    return again;
  }

  private Profile made(Candidate candidate, ClaimKeys keys) {
    Intent[] kinds = new Intent[keys.asks().size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = AskedFor.by(keys.asks().get(i).text()).orElse(Intent.WHAT);
    }
    Profile made = new Profile(candidate, keys, kinds, weights(keys));
    profiles.set(candidate.number() & (MOST_KEPT - 1), made);
    return made;
  }

  /** How much the terms and names of each known question weigh together. */
  private double[] weights(ClaimKeys keys) {
    double[] ofTerms = new double[keys.asks().size()];
    for (ClaimKeys.Key term : keys.terms()) {
      if (term.asks() != 0) {
        add(ofTerms, term.asks(), weights.of(term.key()));
      }
    }
    double[] ofNames = new double[ofTerms.length];
    for (ClaimKeys.Name name : keys.names()) {
      add(ofNames, name.asks(), ofEntities(name.ids()));
    }
    Arrays.setAll(ofTerms, ask -> ofTerms[ask] + ofNames[ask]);
    return ofTerms;
  }

  /** Adds a weight to that of some questions, told by bits. */
  private static void add(double[] to, long asks, double weight) {
    for (long left = asks; left != 0; left &= left - 1) {
      to[Long.numberOfTrailingZeros(left)] += weight;
    }
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
