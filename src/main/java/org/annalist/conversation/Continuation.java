package org.annalist.conversation;

import org.annalist.question.Question;

/**
 * A question with what the conversation filled in.
 *
 * @param question the whole question
 * @param skip how many claims of its list have been shown before
 */
record Continuation(Question question, int skip) {}
