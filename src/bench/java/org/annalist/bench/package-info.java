/** Measures what an answer, a start and growth cost; no part of the program. */
@NullMarked
package org.annalist.bench;

import org.jspecify.annotations.NullMarked;
