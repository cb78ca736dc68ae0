package org.annalist.answer;

import java.util.List;
import org.annalist.question.EntityMention;
import org.annalist.question.Question;

/**
 * A question as it was understood, and the answer to it.
 *
 * @param question the question, with what a conversation filled in
 * @param answer the answer
 * @param standsAlone true where it is known that nothing said before has a part in this
 */
public record Reply(Question question, Answer answer, boolean standsAlone) {
  /** A reply that may lean on what was said before. */
  public Reply(Question question, Answer answer) {
    this(question, answer, false);
  }

  /**
   * Returns what was read into names that nothing is called as typed, so that the answer can say
   * which it is of. What asserts nothing names by itself what it is about.
   *
   * @return the names of what the answer takes to be meant; most often empty
   */
  public List<String> readAs() {
    return answer.claims().isEmpty()
        ? List.of()
        : question.mentions().stream()
            .filter(EntityMention::mended)
            .map(mention -> mention.entity().name())
            .distinct()
            .toList();
  }

  /**
   * The same reply to the whole of a message of which only the beginning was read.
   *
   * @param typed the message
   * @return the reply
   */
  public Reply as(String typed) {
    return new Reply(question.as(typed), answer, standsAlone);
  }
}
