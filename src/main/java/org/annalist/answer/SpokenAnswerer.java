package org.annalist.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimQuery;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.question.Question;
import org.annalist.question.TimeOrder;
import org.annalist.search.Coverage;
import org.annalist.search.Ranker;
import org.annalist.search.Relevance;
import org.annalist.search.SearchTools;
import org.annalist.search.Sought;
import org.annalist.search.Stretch;
import org.annalist.search.Trait;
import org.annalist.search.Weights;

/**
 * Answers a question from the claims on what was spoken of before: "how many died?", after "where
 * was the ferry lost?". A word or two are enough there to tell the claims apart, which they are not
 * among all claims. Safe for several threads.
 */
final class SpokenAnswerer {
  private static final int MOST_CANDIDATES = 300;

  /** What is less probable is not stated. */
  private static final double ENOUGH = 0.55;

  /** What the traits weigh; they were chosen by hand on conversations, and are together 1. */
  private static final double OWN = 0.35;

  private static final double NEAR = 0.2;
  private static final double WORDING = 0.15;
  private static final double KIND = 0.12;
  private static final double BEFORE = 0.08;
  private static final double ALIKE = 0.05;
  private static final double DAYS = 0.05;

  /** What is left where something later is asked for, and a claim is of an earlier time. */
  private static final double OUT_OF_ORDER = 0.4;

  /** What is left of the probability of a claim that is far from what was spoken of. */
  private static final double FAR = 0.35;

  /** What is left where the claim says another kind of thing than is asked for. */
  private static final double OF_OTHER_KIND = 0.75;

  /** How probable a claim is for a question of no words of its own, such as "when was that?" */
  private static final double WITHOUT_WORDS = 0.7;

  /** What is left where a part is asked for, and a claim has no word of what it is a part of. */
  private static final double PART_OF_OTHER = 0.4;

  /** What is left of that where the claim does not even say what kind of thing is asked for. */
  private static final double WITHOUT_ANYTHING = 0.6;

  private final ClaimStore claims;
  private final SearchTools tools;
  private final Coverage coverage;
  private final Bounds bounds;
  private final Selection selection;

  SpokenAnswerer(
      ClaimStore claims, Weights weights, SearchTools tools, Bounds bounds, Selection selection) {
    this.bounds = bounds;
    this.claims = claims;
    this.tools = tools;
    this.coverage = new Coverage(claims, weights);
    this.selection = selection;
  }

  /** A claim with what speaks for it. */
  private record Rated(Relevance relevance, double probability) {}

  /** The answer, or empty where no claim on what was spoken of has what is asked. */
  Optional<Reasoned> of(Question question, Spoken spoken) {
    Sought sought = new Sought(question, tools);
    List<Rated> rated = rated(sought, spoken);
    if (rated.isEmpty() || rated.get(0).probability() < ENOUGH) {
      return Optional.empty();
    }
    List<Relevance> ranked =
        CountedFirst.among(sought, rated.stream().map(Rated::relevance).toList());
    double probability = rated.get(0).probability();
    return selection
        .state(question, ranked, 0)
        .map(
            answer ->
                new Reasoned(
                    answer,
                    List.of("claims on what was spoken of: " + spoken.entities().keySet()),
                    () -> ranked.stream().limit(5).map(Relevance::wording).toList(),
                    probability));
  }

  private List<Rated> rated(Sought sought, Spoken spoken) {
    Question question = sought.question();
    Nearness nearness = new Nearness(spoken);
    Map<String, Candidate> near = new HashMap<>();
    for (Candidate candidate : claims.find(query(question, spoken))) {
      if (nearness.of(candidate.claim()) > 0 && !spoken.told().has(candidate.claim())) {
        near.put(candidate.claim().id(), candidate);
      }
    }
    List<Rated> rated = new ArrayList<>();
    for (Relevance relevance : Ranker.rank(sought, List.copyOf(near.values()), Set.of())) {
      Claim claim = relevance.claim();
      if (Selection.hasWhatIsAsked(question.intent(), relevance) && !sought.leavesOutGroup(claim)) {
        rated.add(
            rated(
                sought,
                spoken,
                relevance,
                Objects.requireNonNull(near.get(claim.id())),
                nearness.of(claim)));
      }
    }
    rated.sort(Comparator.comparingDouble((Rated r) -> r.relevance().total()).reversed());
    return rated;
  }

  private Rated rated(
      Sought sought, Spoken spoken, Relevance relevance, Candidate candidate, double near) {
    double own = coverage.of(sought, candidate);
    double before = coverage.of(spoken.terms(), candidate);
    double kind = relevance.trait(Trait.KIND) * relevance.trait(Trait.HAS_IT);
    double total =
        OWN * own
            + NEAR * near
            + KIND * kind
            + WORDING * relevance.trait(Trait.WORDING)
            + BEFORE * before
            + ALIKE * relevance.trait(Trait.ALIKE)
            + DAYS * relevance.trait(Trait.DAYS);
    boolean hasOwn =
        !sought.namesNothing() || !coverage.telling(sought.question().terms()).isEmpty();
    double said = hasOwn ? own : share(WITHOUT_WORDS, before) * share(WITHOUT_ANYTHING, kind);
    if (!spoken.told().ids().isEmpty() && !spoken.terms().isEmpty()) {
      said *= share(PART_OF_OTHER, before);
    }
    double probability = said * share(FAR, near) * share(OF_OTHER_KIND, kind);
    double fit =
        bounds.fit(sought.question(), candidate)
            * inOrder(sought.question(), spoken, candidate.claim());
    return new Rated(relevance.ofTotal(total * fit), probability * fit);
  }

  private static double inOrder(Question question, Spoken spoken, Claim claim) {
    boolean isOut =
        spoken.when() != null
            && claim.date() != null
            && !TimeOrder.of(question).allows(claim.date().days(), spoken.when());
    return isOut ? OUT_OF_ORDER : 1;
  }

  /** From what is left where nothing speaks for a claim up to all of it. */
  private static double share(double least, double value) {
    return least + (1 - least) * value;
  }

  private static ClaimQuery query(Question question, Spoken spoken) {
    List<String> entities =
        Stream.concat(
                question.mentions().stream()
                    .flatMap(mention -> mention.candidates().stream())
                    .map(Entity::id),
                spoken.entities().keySet().stream())
            .distinct()
            .toList();
    List<String> terms =
        Stream.concat(question.terms().stream(), spoken.terms().stream()).distinct().toList();
    return new ClaimQuery(terms, entities, Stretch.ofAll(question.dates()), MOST_CANDIDATES);
  }
}
