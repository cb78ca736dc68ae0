package org.annalist.search;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
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

  /** The numbers of all terms of the claim, its questions among them. */
  final int[] terms;

  /** The numbers of all words of its text and its questions. */
  final int[] words;

  final List<Known> asks;

  /** A question that the claim is known to answer. */
  static final class Known {
    final Ask ask;

    /** What kind of thing it asks for. */
    final Intent kind;

    /** How much its terms and names weigh together. */
    final double weight;

    final int[] terms;
    final int[] words;

    /** The numbers of the entities that its names may mean. */
    final int[] entities;

    Known(Ask ask, Intent kind, double weight, Numbers numbers) {
      this.ask = ask;
      this.kind = kind;
      this.weight = weight;
      this.terms = numbers.of(ask.terms());
      this.words = numbers.of(ask.words());
      this.entities =
          numbers.of(ask.names().stream().flatMap(Collection::stream).distinct().toList());
    }
  }

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
    this.terms = union(candidate.terms(), candidate.askTerms(), numbers);
    this.words = words(asks, numbers.of(textWords));
    this.asks = List.copyOf(asks);
  }

  private static int[] words(List<Known> asks, int[] ofText) {
    return Stream.concat(Stream.of(ofText), asks.stream().map(known -> known.words))
        .flatMapToInt(IntStream::of)
        .distinct()
        .toArray();
  }

  private static int[] union(Collection<String> some, Collection<String> others, Numbers numbers) {
    return Stream.concat(some.stream(), others.stream()).distinct().mapToInt(numbers::of).toArray();
  }

  /** Whether all of some numbers, at least one, are among others. */
  static boolean hasAll(int[] numbers, int[] wanted) {
    for (int number : wanted) {
      if (!has(numbers, number)) {
        return false;
      }
    }
    return wanted.length > 0;
  }

  private static boolean has(int[] numbers, int wanted) {
    for (int number : numbers) {
      if (number == wanted) {
        return true;
      }
    }
    return false;
  }
}
