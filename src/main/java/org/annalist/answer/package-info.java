/**
 * From a question to an answer: what is found is put into a fact, a list, accounts side by side, or
 * the reasoned "I have nothing on that".
 */
@NullMarked
package org.annalist.answer;

import org.jspecify.annotations.NullMarked;
