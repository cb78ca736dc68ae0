package org.annalist.conversation;

import java.util.List;
import org.annalist.knowledge.Entity;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of one question and its answer: enough to understand a follow-up, and no word
 * that the person typed.
 *
 * @param asked what was asked
 * @param said what was answered
 */
public record Turn(Asked asked, Said said) {
  /**
   * What was asked.
   *
   * @param intent what was wanted
   * @param entities the ids of the entities named
   * @param date the dates asked for as EDTF, or null
   * @param terms the search forms of the other words
   */
  public record Asked(
      Intent intent, List<String> entities, @Nullable String date, List<String> terms) {
    /** Copies the lists. */
    public Asked {
      entities = List.copyOf(entities);
      terms = List.copyOf(terms);
    }

    /**
     * Returns what is remembered of a question.
     *
     * @param question what was understood
     * @return its intent, names, first date and other words
     */
    public static Asked of(Question question) {
      List<String> named =
          question.mentions().stream()
              .flatMap(mention -> mention.candidates().stream())
              .map(Entity::id)
              .distinct()
              .toList();
      String date = question.dates().isEmpty() ? null : question.dates().get(0).date().edtf();
      return new Asked(question.intent(), named, date, question.terms());
    }
  }

  /**
   * What was answered.
   *
   * @param subjects the ids of the entities that the claims are about, then of those that were
   *     spoken of before
   * @param claims the ids of the claims shown, in order
   * @param shown how many claims of the result have been shown so far, over all pages; 0 where the
   *     question had no answer, and the claims are those of an earlier one
   */
  public record Said(List<String> subjects, List<String> claims, int shown) {
    /** Copies the lists. */
    public Said {
      subjects = List.copyOf(subjects);
      claims = List.copyOf(claims);
    }
  }

  /**
   * Tells whether the claims answer what was asked; where not, they are those of an earlier answer.
   *
   * @return false for a question without an answer
   */
  public boolean isAnswered() {
    return said.shown() > 0;
  }
}
