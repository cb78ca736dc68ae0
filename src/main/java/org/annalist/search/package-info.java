/**
 * Which claims answer a question, in what order, and how sure that is: what tells for a candidate,
 * weighed together.
 */
@NullMarked
package org.annalist.search;

import org.jspecify.annotations.NullMarked;
