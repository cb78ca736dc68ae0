package org.annalist.answer;

import org.annalist.question.Question;

/**
 * A question as it was understood, and the answer to it.
 *
 * @param question the question, with what a conversation filled in
 * @param answer the answer
 */
public record Reply(Question question, Answer answer) {}
