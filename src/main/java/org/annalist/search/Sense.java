package org.annalist.search;

import java.util.Arrays;
import org.annalist.knowledge.Claim;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.jspecify.annotations.Nullable;

/**
 * How near what a question means is to what claims are known to answer: "how long did it last" is
 * near to "when did it begin and end", with no word in common. It is worked out for the first claim
 * alone. Belongs to one thread.
 */
final class Sense {
  /** Of so many known questions the mean is taken: a single one may be near by accident. */
  private static final int NEAREST = 3;

  /** What it is in the mean where the first claim is right. */
  private static final double USUAL = 0.73;

  private final Question question;
  private final Meanings meanings;
  private final boolean isInItsWords;
  private @Nullable SentenceVector asked;
  private @Nullable Claim last;
  private double ofLast;

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

  /** How near the known questions of a claim are; that of the last claim is remembered. */
  @SuppressWarnings("ReferenceEquality") // Another object is compared anew.
  double nearness(Claim claim) {
    if (claim != last) {
      ofLast = nearness(meanings.of(claim));
      last = claim;
    }
    return ofLast;
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

  private SentenceVector asked() {
    if (asked == null) {
      asked = SentenceVector.of(question.words(), WordVectors.shipped());
    }
    return asked;
  }
}
