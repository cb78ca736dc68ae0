/**
 * The dates in an utterance: rules that find them in words and figures, and what they mean as
 * historical dates.
 */
@NullMarked
package org.annalist.temporal;

import org.jspecify.annotations.NullMarked;
