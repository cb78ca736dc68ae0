/**
 * From a question to an answer: lookup, ranking, accounts that agree or differ, and the reasoned "I
 * have nothing on that".
 */
@NullMarked
package org.annalist.answer;

import org.jspecify.annotations.NullMarked;
