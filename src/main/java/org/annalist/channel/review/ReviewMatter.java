package org.annalist.channel.review;

import java.time.LocalDate;
import java.util.List;
import org.annalist.knowledge.Claim;

/**
 * Questions that are alike and had no answer, or none that was right.
 *
 * @param questions as typed, the most frequent first, each once; at least one
 * @param subject the id of what they name, or an empty text
 * @param count how often they came up
 * @param notRight how often of these an answer was said to be not right
 * @param last the last day on which one did
 * @param nearest what is known that is nearest, the nearest first, perhaps nothing
 */
public record ReviewMatter(
    List<String> questions,
    String subject,
    int count,
    int notRight,
    LocalDate last,
    List<Claim> nearest) {
  /** Copies the lists. */
  public ReviewMatter {
    questions = List.copyOf(questions);
    nearest = List.copyOf(nearest);
  }
}
