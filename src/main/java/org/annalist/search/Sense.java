package org.annalist.search;

import java.util.Collection;
import org.annalist.knowledge.Claim;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.jspecify.annotations.Nullable;

/**
 * How near what a question means is to what claims are known to answer: "how long did it last" is
 * near to "when did it begin and end", with no word in common. It costs more than all traits of a
 * claim together, so it is worked out for the first claim alone. Belongs to one thread.
 */
final class Sense {
  /** Of so many known questions the mean is taken: a single one may be near by accident. */
  private static final int NEAREST = 3;

  /** What it is in the mean where the first claim is right. */
  private static final double USUAL = 0.73;

  private final Question question;
  private final boolean isInItsWords;
  private @Nullable SentenceVector asked;
  private @Nullable Claim last;
  private double ofLast;

  Sense(Question question) {
    this.question = question;
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
      ofLast = nearness(claim.asks());
      last = claim;
    }
    return ofLast;
  }

  /**
   * How near the nearest of some known questions are.
   *
   * @param asks as written
   * @return the mean likeness of the three nearest, or of all where there are fewer, -1 to 1; what
   *     is usual where there is none, and of a question whose words do not tell what it means
   */
  double nearness(Collection<String> asks) {
    WordVectors vectors = WordVectors.shipped();
    SentenceVector sentence = asked(vectors);
    if (!isInItsWords || sentence.isEmpty()) {
      return USUAL;
    }
    return -asks.stream()
        .limit(Columns.MOST_ASKS)
        .mapToDouble(ask -> -sentence.likeness(SentenceVector.of(ask, vectors)))
        .sorted()
        .limit(NEAREST)
        .average()
        .orElse(-USUAL);
  }

  private SentenceVector asked(WordVectors vectors) {
    if (asked == null) {
      asked = SentenceVector.of(question.words(), vectors);
    }
    return asked;
  }
}
