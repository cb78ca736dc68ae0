package org.annalist.search;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.annalist.date.DayRange;
import org.annalist.knowledge.Ask;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.Claim;
import org.annalist.question.Intent;
import org.jspecify.annotations.Nullable;

/**
 * A candidate as it is compared with questions, its words as numbers. Immutable, but for arrays
 * that nobody changes.
 */
final class Profile {
  final Candidate candidate;
  final Claim claim;

  /** The days of the claim, or null where it has no date. */
  final @Nullable DayRange days;

  /** The number of the entity that the claim says something of. */
  final int subject;

  /** The numbers of the entities that the claim is about, its subject among them. */
  final int[] topics;

  /** All terms of the claim and of its questions. */
  final Occurrences terms;

  /** All words of its text and its questions. */
  final Occurrences words;

  /** The entities that names in its questions may mean. */
  final Occurrences entities;

  /** The questions that it is known to answer, {@link Occurrences#MOST_ASKS} at most. */
  final List<Ask> asks;

  /** What kind of thing each of the questions asks for. */
  final Intent[] kinds;

  /** How much the terms and names of each weigh together. */
  final double[] weights;

  /** How many words each has. */
  final int[] lengths;

  /**
   * A question that the claim is known to answer.
   *
   * @param ask the question
   * @param kind what kind of thing it asks for
   * @param weight how much its terms and names weigh together
   */
  record Known(Ask ask, Intent kind, double weight) {}

  /**
   * Makes a profile.
   *
   * @param asks the questions that it is known to answer
   * @param textWords the stems of the words of its text
   */
  Profile(Candidate candidate, List<Known> asks, List<String> textWords, Numbers numbers) {
    this.candidate = candidate;
    this.claim = candidate.claim();
    Claim.Topic topic = claim.topic();
    this.days = candidate.days();
    this.subject = numbers.of(topic.subject());
    this.topics =
        numbers.of(Stream.concat(Stream.of(topic.subject()), topic.others().stream()).toList());
    List<Known> compared = asks.stream().limit(Occurrences.MOST_ASKS).toList();
    this.asks = compared.stream().map(Known::ask).toList();
    this.kinds = compared.stream().map(Known::kind).toArray(Intent[]::new);
    this.weights = compared.stream().mapToDouble(Known::weight).toArray();
    this.lengths = compared.stream().mapToInt(known -> known.ask().words().size()).toArray();
    this.terms = in(candidate.terms(), this.asks, ask -> ask.terms(), numbers);
    this.words = in(textWords, this.asks, ask -> ask.words(), numbers);
    this.entities = in(List.of(), this.asks, Profile::entities, numbers);
  }

  private static Occurrences in(
      Collection<String> ofClaim,
      List<Ask> asks,
      Function<Ask, Collection<String>> ofAsk,
      Numbers numbers) {
    Occurrences.Collector collector = new Occurrences.Collector().ofClaim(numbers.of(ofClaim));
    for (int i = 0; i < asks.size(); i++) {
      collector.ofAsk(i, numbers.of(ofAsk.apply(asks.get(i))));
    }
    return collector.done();
  }

  private static Collection<String> entities(Ask ask) {
    return ask.names().stream().flatMap(Collection::stream).distinct().toList();
  }
}
