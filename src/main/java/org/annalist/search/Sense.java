package org.annalist.search;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.annalist.knowledge.Claim;
import org.annalist.question.AskedThing;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.text.WordFinder;
import org.jspecify.annotations.Nullable;

/**
 * How near what a question means is to what claims are known to answer: "how long did it last" is
 * near to "when did it begin and end", with no word in common. It is worked out for the first
 * claims alone. Belongs to one thread.
 */
final class Sense {
  /** Of so many known questions the mean is taken: a single one may be near by accident. */
  private static final int NEAREST = 3;

  /** What it is in the mean where the first claim is right. */
  private static final double USUAL = 0.73;

  /** How alike the thing that is asked for is in the mean where the first claim is right. */
  private static final double USUAL_THING = 0.8;

  private final Question question;
  private final Meanings meanings;
  private final boolean isInItsWords;
  private final IdentityHashMap<Claim, Double> known = new IdentityHashMap<>();
  private final IdentityHashMap<Claim, Double> knownOfThing = new IdentityHashMap<>();
  private @Nullable SentenceVector asked;
  private int @Nullable [] thing;

  Sense(Question question, Meanings meanings) {
    this.question = question;
    this.meanings = meanings;
    this.isInItsWords = isInItsWords(question);
  }

  /**
   * Whether the words of a question tell what it means: no name and no date is from what was said
   * before, and they do not ask who says so.
   */
  private static boolean isInItsWords(Question question) {
    return !question.utterance().isBlank()
        && question.intent() != Intent.SOURCE
        && question.mentions().stream().noneMatch(mention -> mention.text().isEmpty())
        && question.dates().stream().noneMatch(date -> date.text().isEmpty());
  }

  /** How near the known questions of a claim are; what was worked out is remembered. */
  double nearness(Claim claim) {
    return known.computeIfAbsent(claim, one -> nearness(meanings.of(one)));
  }

  /**
   * How near the nearest of some known questions are.
   *
   * @param asks what they mean
   * @return the mean likeness of the three nearest, or of all where there are fewer, -1 to 1; what
   *     is usual where there is none, and of a question whose words do not tell what it means
   */
  double nearness(AskMeanings asks) {
    SentenceVector sentence = asked();
    if (!isInItsWords || sentence.length() == 0) {
      return USUAL;
    }
    double[] likenesses = asks.likenesses(sentence);
    Arrays.sort(likenesses);
    return Arrays.stream(likenesses)
        .skip(Math.max(0, likenesses.length - NEAREST))
        .average()
        .orElse(USUAL);
  }

  /**
   * How alike the thing that is asked for by its name is to what the known questions of a claim
   * speak of: a hotel is like an inn, and unlike anything in a question on a treaty. What was
   * worked out is remembered.
   *
   * @param claim the claim
   * @return the mean over the words that name the thing, -1 to 1; what is usual where none does
   */
  double likenessOfThing(Claim claim) {
    return knownOfThing.computeIfAbsent(claim, one -> likenessOfThing(meanings.of(one)));
  }

  private double likenessOfThing(AskMeanings asks) {
    int[] words = thing();
    return asks.isEmpty()
        ? USUAL_THING
        : Arrays.stream(words).mapToDouble(asks::likeness).average().orElse(USUAL_THING);
  }

  private SentenceVector asked() {
    if (asked == null) {
      asked = SentenceVector.of(question.words(), WordVectors.shipped());
    }
    return asked;
  }

  /** The words of the thing that have a vector and are no numbers, by their places. */
  private int[] thing() {
    if (thing == null) {
      List<String> words =
          isInItsWords ? AskedThing.in(WordFinder.find(question.utterance())) : List.of();
      WordVectors vectors = WordVectors.shipped();
      thing =
          words.stream()
              .filter(word -> !word.chars().allMatch(Character::isDigit))
              .mapToInt(vectors::place)
              .filter(place -> place != WordVectors.NONE)
              .toArray();
    }
    return thing;
  }
}
