/**
 * A message understood: its intent, the entities and dates in it, and the words that are left to
 * search for.
 */
@NullMarked
package org.annalist.question;

import org.jspecify.annotations.NullMarked;
